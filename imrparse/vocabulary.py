"""The closed lists of the field, as data; each names its source."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


def fold(name: str) -> str:
    """Return a name as the lists have it: in lower case, with "and" for "&".

    >>> fold("Physical Medicine & Rehabilitation")
    'physical medicine and rehabilitation'
    """
    return name.lower().replace(" & ", " and ")


def _names(rows: str) -> frozenset[str]:
    """Return the folded names of rows such as "Surgery | Urology"."""
    return frozenset(fold(" ".join(name.split())) for name in rows.split("|") if name.strip())


SPECIALTIES: Final[frozenset[str]] = _names("""
    Acupuncture | Acupuncture and Oriental Medicine | Addiction Medicine | Addiction Psychiatry | Adolescent Medicine
    | Adult Cardiac Anesthesiology | Adult Congenital Heart Disease | Advanced Heart Failure and Transplant Cardiology
    | Aerospace Medicine | Allergy and Immunology | Anatomic Pathology | Anatomic Pathology and Clinical Pathology
    | Anatomic Pathology and Laboratory Medicine | Anesthesiology | Anesthesiology Critical Care Medicine
    | Behavioral Neurology and Neuropsychiatry | Blood Banking and Transfusion Medicine | Brain Injury Medicine
    | Cardiology | Cardiothoracic Surgery | Cardiovascular Disease | Chemical Pathology | Child Abuse Pediatrics
    | Child and Adolescent Psychiatry | Child Neurology | Chiropractic | Chiropractic Internist
    | Chiropractic Neurology | Chiropractic Orthopedics | Chiropractic Physical and Therapeutic Rehabilitation
    | Chiropractic Radiology | Chiropractic Rehabilitation | Chiropractic Sports Medicine
    | Chiropractic Sports Physician | Clinical Cardiac Electrophysiology | Clinical Genetics
    | Clinical Genetics and Genomics | Clinical Health Psychology | Clinical Informatics | Clinical Neurophysiology
    | Clinical Neuropsychology | Clinical Pathology | Clinical Psychology | Colon and Rectal Surgery
    | Complex General Surgical Oncology | Congenital Cardiac Surgery | Consultation-Liaison Psychiatry
    | Correctional Medicine | Critical Care Medicine | Cytopathology | Dental Anesthesiology | Dentist | Dentistry
    | Dermatology | Dermatopathology | Developmental-Behavioral Pediatrics | Diagnostic Radiology
    | Electrodiagnostic Medicine | Emergency Medical Services | Emergency Medicine | Endocrinology
    | Endocrinology and Metabolism | Endocrinology, Diabetes and Metabolism | Endocrinology, Diabetes, and Metabolism
    | Endodontics | Epilepsy | Facial Plastic and Reconstructive Surgery | Family Medicine
    | Family Medicine and Osteopathic Manipulative Treatment | Family Practice
    | Family Practice and Osteopathic Manipulative Treatment | Female Pelvic Medicine and Reconstructive Surgery
    | Foot and Ankle Surgery | Foot Surgery | Forensic Medicine | Forensic Pathology | Forensic Psychiatry
    | Forensic Psychology | Gastroenterology | General Dentistry | General Practice | General Preventive Medicine
    | General Surgery | General Vascular Surgery | Geriatric Medicine | Geriatric Psychiatry | Gynecologic Oncology
    | Gynecology | Hand Surgery | Head and Neck Surgery | Headache Medicine | Hematology | Hematology and Oncology
    | Hospice and Palliative Medicine | Hyperbaric Medicine | Infectious Disease | Internal Medicine
    | Interventional Cardiology | Interventional Pain Management | Interventional Pain Medicine
    | Interventional Radiology | Interventional Radiology and Diagnostic Radiology | Interventional Spine
    | Maternal and Fetal Medicine | Maternal-Fetal Medicine | Medical Acupuncture | Medical Genetics
    | Medical Genetics and Genomics | Medical Oncology | Medical Toxicology | Micrographic Dermatologic Surgery
    | Molecular Genetic Pathology | Neonatal-Perinatal Medicine | Nephrology | Neurocritical Care
    | Neurodevelopmental Disabilities | Neurological Surgery | Neurology | Neurology and Psychiatry
    | Neurology with Special Qualification in Child Neurology | Neuromuscular Medicine | Neuromusculoskeletal Medicine
    | Neuromusculoskeletal Medicine and Osteopathic Manipulative Medicine | Neuropathology | Neuropsychology
    | Neuroradiology | Neurosurgery | Neurotology | Nuclear Cardiology | Nuclear Medicine | Nuclear Radiology
    | Obesity Medicine | Obstetrics | Obstetrics and Gynecology | Occupational Medicine | Occupational Therapy
    | Oncology | Ophthalmology | Optometry | Oral and Maxillofacial Surgery | Oriental Medicine | Orofacial Pain
    | Orthodontics | Orthopaedic Sports Medicine | Orthopaedic Surgery | Orthopaedic Surgery of the Spine
    | Orthopedic Sports Medicine | Orthopedic Surgery | Orthopedic Surgery of the Spine | Orthopedics
    | Osteopathic Manipulative Medicine | Osteopathic Manipulative Treatment | Otolaryngology
    | Otolaryngology and Facial Plastic Surgery | Otolaryngology and Head and Neck Surgery
    | Otolaryngology-Head and Neck Surgery | Otology and Neurotology | Pain Management | Pain Medicine | Pathology
    | Pediatric Anesthesiology | Pediatric Cardiology | Pediatric Critical Care Medicine | Pediatric Dentistry
    | Pediatric Dermatology | Pediatric Emergency Medicine | Pediatric Endocrinology | Pediatric Gastroenterology
    | Pediatric Hematology-Oncology | Pediatric Hospital Medicine | Pediatric Infectious Diseases
    | Pediatric Nephrology | Pediatric Neurology | Pediatric Otolaryngology | Pediatric Pathology
    | Pediatric Pulmonology | Pediatric Radiology | Pediatric Rehabilitation Medicine | Pediatric Rheumatology
    | Pediatric Surgery | Pediatric Transplant Hepatology | Pediatric Urology | Pediatrics | Periodontics
    | Pharmacology | Pharmacy | Physical Medicine and Rehabilitation | Physical Therapy
    | Plastic and Reconstructive Surgery | Plastic Surgery | Plastic Surgery Within the Head and Neck
    | Podiatric Medicine | Podiatric Orthopedics | Podiatric Orthopedics and Primary Podiatric Medicine
    | Podiatric Surgery | Podiatrist | Podiatry | Preventive Medicine | Proctology | Prosthodontics | Psychiatry
    | Psychiatry and Neurology | Psychologist | Psychology | Psychosomatic Medicine
    | Public Health and General Preventive Medicine | Pulmonary Disease | Pulmonary Disease and Critical Care Medicine
    | Pulmonology | Radiation Oncology | Radiology | Reconstructive Rearfoot and Ankle Surgery | Registered Nurse
    | Rehabilitation Psychology | Reproductive Endocrinology and Infertility | Rheumatology | Sleep Medicine
    | Spinal Cord Injury Medicine | Spine Surgery | Sports Medicine | Surgery | Surgery of the Hand
    | Surgical Critical Care | Surgical Oncology | Thoracic and Cardiac Surgery | Thoracic and Cardiovascular Surgery
    | Thoracic Surgery | Transplant Hepatology | Undersea and Hyperbaric Medicine
    | Urogynecology and Reconstructive Pelvic Surgery | Urological Surgery | Urology
    | Vascular and Interventional Radiology | Vascular Medicine | Vascular Neurology | Vascular Surgery
""")
"""Specialties and subspecialties in lower case, with "and" for "&".

Source: the certificates of the American Board of Medical Specialties and of the American Osteopathic Association, with
names that they had since 2013; the search form of DWC's index of IMR decisions; the boards of chiropractors, dentists,
podiatrists and psychologists. The list divides names joined by "and"; other names are read without it.
"""

DEGREES: Final[frozenset[str]] = _names("""
    Acupuncturist | Certified Hand Therapist | Chiropractic Physician | Chiropractor | Clinical Neuropsychologist
    | Clinical Psychologist | Dentist | Doctor of Acupuncture | Doctor of Acupuncture and Oriental Medicine
    | Doctor of Chiropractic | Doctor of Chiropractic Medicine | Doctor of Dental Medicine | Doctor of Dental Surgery
    | Doctor of Optometry | Doctor of Oriental Medicine | Doctor of Pharmacy | Doctor of Physical Therapy
    | Doctor of Podiatric Medicine | Doctor of Psychology | Licensed Acupuncturist | Licensed Chiropractor
    | Licensed Clinical Psychologist | Licensed Clinical Social Worker | Licensed Dentist
    | Licensed Marriage and Family Therapist | Licensed Occupational Therapist | Licensed Physical Therapist
    | Licensed Podiatrist | Licensed Psychologist | Nurse Practitioner | Occupational Therapist | Optometrist
    | Oral and Maxillofacial Surgeon | Oral Surgeon | Pharmacist | Physical Therapist | Physician Assistant
    | Podiatric Surgeon | Podiatrist | Psychologist | Registered Nurse | Registered Pharmacist
    | Registered Physical Therapist
""")
"""Degrees and licences of reviewers who have no board certification, in lower case.

Source: the healing arts of California's Business and Professions Code, Division 2. Physicians (M.D., D.O.) are left
out, because their degree states no specialty.
"""


def _with_plurals(words: str) -> frozenset[str]:
    """Return the words of a list separated by white space, and the plural of each."""
    singular = words.split()
    return frozenset([*singular, *(word + ("es" if word.endswith(("ch", "x")) else "s") for word in singular)])


def _table(rows: str) -> Mapping[str, tuple[int, ...]]:
    """Return the titles, in lower case, and the years of rows such as "Title: 2004 2007"."""
    cells = (row.strip().rpartition(":") for row in rows.strip().splitlines())
    return MappingProxyType({title.lower(): tuple(map(int, years.split())) for title, _, years in cells})


MTUS_CHAPTERS: Final[Mapping[str, tuple[int, ...]]] = _table("""
    General Approaches: 2004
    Neck and Upper Back Complaints: 2004
    Shoulder Complaints: 2004
    Elbow Complaints: 2004 2007
    Forearm, Wrist, and Hand Complaints: 2004
    Low Back Complaints: 2004
    Knee Complaints: 2004
    Ankle and Foot Complaints: 2004
    Stress-Related Conditions: 2004
    Eye: 2004
    Acupuncture Treatment: 2007
    Chronic Pain Medical Treatment: 2009 2016
    Postsurgical Treatment: 2009
    Opioid Treatment: 2016
    ACOEM:
    Acupuncture Treatment Guidelines:
    Chronic Pain Medical Treatment Guidelines:
    Chronic Pain Treatment Guidelines:
    Postsurgical Treatment Guidelines:
    Initial Approaches to Treatment: 2017 2022
    Cervical and Thoracic Spine Disorders: 2016 2018
    Shoulder Disorders: 2016
    Elbow Disorders: 2013 2018 2019
    Hand, Wrist and Forearm Disorders: 2016 2019
    Low Back Disorders: 2016 2019 2020
    Knee Disorders: 2015 2019 2020
    Ankle and Foot Disorders: 2015 2018 2019
    Eye Disorders: 2017
    Hip and Groin: 2011
    Occupational/Work-Related Asthma Medical Treatment: 2016
    Occupational Interstitial Lung Disease: 2016 2019 2020
    Chronic Pain: 2017
    Opioids: 2017
    Cornerstones of Disability Prevention and Management: 2011 2018
    General Approach to Initial Assessment and Documentation: 2016 2018
    Prevention: 2011 2018
    Traumatic Brain Injury: 2017 2018
    Posttraumatic Stress Disorder and Acute Stress Disorder: 2018
    Introduction to the Workplace Mental Health: 2019
    Hip and Groin Disorders: 2019
    Workplace Mental Health: Depressive Disorders: 2020
    Occupational/Work-Related Asthma: 2020
    Antiemetics: 2020
    Coronavirus (COVID-19): 2021
    Workplace Mental Health: Anxiety Disorders: 2021
    Cervical and Thoracic Spine: 2019
    Hand, Wrist, and Forearm Disorders: 2019
    Workplace Mental Health: Introduction: 2019
    Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder: 2019
""")
"""Chapters of the MTUS in lower case, with the years of their editions; letters up to 2015 give no year.

Source: 8 CCR 9792.20-9792.27, and the list from which letters of 2016 and later cite.
"""

ACOEM_CHAPTERS: Final[frozenset[str]] = frozenset(
    """
    ankle and foot complaints
    cornerstones of disability prevention and management
    elbow complaints
    elbow disorders
    eye
    forearm, wrist, and hand complaints
    general approach to initial assessment and documentation
    independent medical examinations and consultations
    initial approaches to treatment
    knee complaints
    low back complaints
    neck and upper back complaints
    pain, suffering, and the restoration of function
    prevention
    shoulder complaints
    stress-related conditions
    work-relatedness
    """.strip().split("\n    ")
)
"""Chapters 1 to 16 of ACOEM's Occupational Medicine Practice Guidelines, 2nd edition (2004), in lower case.

Chapter 10 has two names, because it was revised in 2007.
"""

_SCREENING: Final = (
    "Opioids for Chronic Pain and Chronic Opioid Treatment: Screening for Risk of Addiction or Adverse Events, "
    "Prior to Chronic Opioid Treatment: Screening for"
)

SECTIONS_WITH_COMMA: Final[frozenset[str]] = frozenset(
    line.strip().lower()
    for line in f"""
    3.3.1.1 {_SCREENING} Drug Misuse/Abuse
    3.3.1.2 {_SCREENING} Alcohol Misuse/Abuse
    3.3.1.3 {_SCREENING} Additional Psychosocial Factors Contributing to Substance Misuse/Abuse
    8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009)
    Benzodiazepine dependence, maintenance
    Capsaicin, topical (chili pepper/cayenne pepper)
    Chronic pain programs, early intervention
    Chronic pain programs, intensity
    Chronic pain programs, opioids
    Clonidine, Intrathecal
    CRPS, diagnostic criteria
    CRPS, diagnostic tests
    CRPS, medications
    CRPS, prevention
    CRPS, spinal cord stimulators (SCS)
    CRPS, sympathetic and epidural blocks
    CRPS, treatment
    Forearm, Wrist, & Hand
    Forearm, Wrist, and Hand
    Hip, Pelvis and Thigh
    Hip, Pelvis and Thigh (femur)
    Intrathecal drug delivery systems, medications
    Ketoprofen, topical
    Lidocaine, topical
    NSAIDs, GI symptoms & cardiovascular risk
    NSAIDs, hypertension and renal function
    NSAIDs, specific drug list & adverse effects
    Opioids, California Controlled Substance Utilization Review and Evaluation System (CURES) [DWC]
    Opioids, criteria for use
    Opioids, dealing with misuse & addiction
    Opioids, differentiation: dependence & addiction
    Opioids, dosing
    Opioids, indicators for addiction
    Opioids, initiating therapy
    Opioids, long-term assessment
    Opioids, On-Going Management
    Opioids, Ongoing Management
    Opioids, pain treatment agreement
    Opioids, psychological intervention
    Opioids, screening for risk of addiction (tests)
    Opioids, specific drug list
    Opioids, state medical boards guidelines
    Opioids, steps to avoid misuse/addiction
    Opioids, Therapeutic Trial of Opioids
    Pain, Suffering, and the Restoration of Function
    Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)
    TENS, chronic pain (transcutaneous electrical nerve stimulation)
    TENS, post operative pain (transcutaneous electrical nerve stimulation)
    Topical analgesics, compounded
    Ultrasound, therapeutic
    Work conditioning, work hardening
    """.strip().splitlines()
)
"""Names of guideline sections that contain a comma, in lower case; a list of sections is not split inside them.

Source: the alphabet of topics in the Chronic Pain guideline (2009, 2016), the Opioid Treatment guideline (2016), the
Postsurgical Treatment guideline (2009), ACOEM's chapter 6 and 8 CCR 9792.20. Not every topic was seen in a letter.
"""

ODG_CHAPTERS: Final[tuple[str, ...]] = (
    "Ankle",
    "Ankle & Foot",
    "Back",
    "Burns",
    "Carpal Tunnel",
    "Carpal Tunnel Syndrome",
    "Cervical",
    "Cervical Spine",
    "Chronic Pain",
    "Diabetes",
    "Elbow",
    "Eye",
    "Fitness for Duty",
    "Foot",
    "Foot & Ankle",
    "Forearm, Wrist, & Hand",
    "Hand",
    "Hand & Wrist",
    "Hand, Wrist, & Forearm",
    "Head",
    "Hernia",
    "Hip",
    "Hip & Pelvis",
    "Infectious Diseases",
    "Knee",
    "Knee & Leg",
    "Leg",
    "Low Back",
    "Lower Back",
    "Lumbar",
    "Lumbar & Thoracic",
    "Lumbar Spine",
    "Mental & Stress",
    "Mental Health",
    "Mental Illness",
    "Mental Illness & Stress",
    "Neck",
    "Neck & Upper Back",
    "Pain",
    "Pulmonary",
    "Shoulder",
    "Stress",
    "Stress & Mental Illness",
    "Thoracic Spine",
    "Upper Back",
    "Wrist",
    "Wrist & Hand",
)
"""Chapters of the treatment index in the Official Disability Guidelines, and the names that letters have for them.

Letters write "&" or "and", and may leave out commas.
"""

_UNITS: Final = "one two three four five six seven eight nine".split()
_TEENS: Final = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()

NUMBER_WORDS: Final[Mapping[str, int]] = MappingProxyType(
    {word: number for number, word in enumerate([*_UNITS, *_TEENS], 1)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
    | {f"{ten} {unit}": 10 * n + m for n, ten in enumerate(_TENS, 2) for m, unit in enumerate(_UNITS, 1)}
    | {"zero": 0, "no": 0, "hundred": 100, "one hundred": 100, "once": 1, "twice": 2, "thrice": 3}
)
"""Words for numbers up to one hundred, in lower case, with a space instead of a hyphen."""

_PARTS: Final = (
    "head|neck|back|shoulder|arm|elbow|forearm|wrist|hand|finger|thumb|chest|abdomen|hip|pelvis|groin|buttock|thigh|leg"
    "|knee|ankle|foot|toe|cervical spine|thoracic spine|lumbar spine|lumbosacral spine|sacrum|sacroiliac joint"
    "|upper extremity|lower extremity"
).split("|")

BODY_PARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # the parts that results name
        **{part: part for part in _PARTS},
        **{f"{part}s": part for part in _PARTS},
        # irregular plurals
        "feet": "foot",
        "upper extremities": "upper extremity",
        "lower extremities": "lower extremity",
        # adjectives: "lumbar support", "cervical and thoracic spine"
        "cervical": "cervical spine",
        "thoracic": "thoracic spine",
        "lumbar": "lumbar spine",
        "lumbosacral": "lumbosacral spine",
        "sacral": "sacrum",
        "sacroiliac": "sacroiliac joint",
        "abdominal": "abdomen",
        "pelvic": "pelvis",
        # abbreviations
        "c/s": "cervical spine",
        "t/s": "thoracic spine",
        "l/s": "lumbar spine",
        "c-spine": "cervical spine",
        "t-spine": "thoracic spine",
        "l-spine": "lumbar spine",
        "ls spine": "lumbosacral spine",
        "si": "sacroiliac joint",
        **{f"{side}ue": "upper extremity" for side in ("", "r", "l", "b")},
        **{f"{side}le": "lower extremity" for side in ("", "r", "l", "b")},
    }
)
"""Body parts, as `Request.body_parts` names them, by their written forms in lower case."""

DEVICES: Final[frozenset[str]] = frozenset(
    (
        "knee scooter",
        "knee walker",
        "hand held",
        "hand rail",
        "hand rails",
        "hand grips",
        "head rest",
        "arm rest",
        "foot stool",
    )
)
"""Devices named after a body part that they do not treat, in lower case."""

SIDES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("left", "lt", "lue", "lle"), "left"),
        **dict.fromkeys(("right", "rt", "rue", "rle"), "right"),
        **dict.fromkeys(("bilateral", "bilaterally", "bilat", "both", "bue", "ble"), "bilateral"),
    }
)
"""Sides of the body by their written forms in lower case."""

DOSAGE_FORMS: Final[frozenset[str]] = _with_plurals(
    "tablet tab capsule cap pill patch gel cream ointment lotion solution suspension spray syrup elixir liquid drop"
    " lozenge suppository inhaler film foam powder injection injectable vial ampule kit pad topical transdermal oral"
    " rapid compound troche sublingual nasal"
)
"""Words for the form in which a drug is dispensed, in lower case; the name of the drug ends before them."""

SALTS: Final[frozenset[str]] = frozenset(
    "hcl hydrochloride sod sodium potassium tartrate maleate citrate er xr sr cr dr ir la xl ec odt dsr acetate".split()
)
"""Salts and kinds of release that are part of the name of a drug, in lower case."""

DRUGS: Final[frozenset[str]] = frozenset(
    """
    abilify acetaminophen aciphex adderall advair advil albuterol aleve alprazolam ambien amitiza amitriptyline
    amlodipine amoxicillin amrix anaprox androgel apap aripiprazole armodafinil arthrotec aspirin atarax
    atenolol ativan atorvastatin augmentin avinza axid axiron azithromycin baclofen bactrim belbuca belsomra
    benadryl biofreeze bisacodyl brintellix buprenorphine bupropion buspar buspirone butalbital butrans bystolic
    cambia capsaicin carafate carbamazepine carisoprodol catapres celebrex celecoxib celexa cephalexin
    cetirizine chlorzoxazone cialis cipro ciprofloxacin citalopram claritin clonazepam clonidine codeine colace
    conzip coumadin cyclobenzaprine cymbalta cytotec dantrolene daypro dendracin depakote deprizine desipramine
    desyrel dexilant dexlansoprazole diazepam diclofenac dicopanol dilaudid diphenhydramine docuprene docusate
    doxepin dronabinol duexis dulcolax duloxetine duragesic dyotin effexor elavil eliquis embeda endocet
    escitalopram esgic esomeprazole eszopiclone etodolac evzio exalgo exoten famotidine fanatrex feldene
    fenofibrate fenoprofen fentanyl fexmid fioricet fiorinal flector flexeril flonase fluoxetine flurbiprofen
    fluriflex gabadone gabapentin gaboxetine glipizide glucosamine gralise halcion hctz horizant
    hydrochlorothiazide hydrocodone hydromorphone hydroxyzine hysingla ibuprofen imipramine imitrex indocin
    indomethacin insulin kadian keflex keppra ketamine ketophene ketoprofen ketorolac klonopin lactulose
    lamictal lamotrigine lansoprazole latuda laxacin levaquin levetiracetam levitra levothyroxine lexapro lidall
    lidocaine lidoderm lidopro lidotral limbrel linzess lipitor lisinopril lodine loratadine lorazepam
    lorcet lortab lorzone losartan lovenox lubiprostone lunesta lyrica marinol maxalt meclizine medrol medrox
    melatonin meloxicam menthoderm metaxalone metformin methadone methocarbamol methoderm methylprednisolone
    metoclopramide metoprolol milnacipran minocycline miralax mirtazapine misoprostol mobic modafinil morphine
    motrin movantik mupirocin nabilone nabumetone nalfon naloxone naltrexone naprosyn naproxen narcan neurontin
    nexium nizatidine norco norflex nortriptyline norvasc nucynta nuvigil olanzapine oleptro omeprazole
    ondansetron opana orphenadrine orudis oxaprozin oxcarbazepine oxycodone oxycontin oxymorphone pamelor
    pantoprazole parafon paroxetine paxil pennsaid pepcid percocet phenergan piroxicam plavix prazosin
    prednisone pregabalin prevacid prilosec pristiq promethazine propranolol protonix provigil prozac quetiapine
    qutenza rabeprazole ramelteon ranitidine reglan relafen relistor remeron restoril risperdal risperidone
    ritalin rizatriptan robaxin roxicodone rozerem rybix ryzolt savella senna senokot sentra seroquel sertraline
    sildenafil silenor simvastatin skelaxin soma sonata sprix suboxone subutex sucralfate sulindac sumatriptan
    suvorexant symbicort synapryn synthroid tabradol tadalafil tapentadol tegretol temazepam terocin
    tghot tgice theramine tizanidine topamax topiramate toradol tramadol trazodone trepadone trezix
    triazolam trileptal trintellix tylenol ultracet ultram valium venlafaxine vesicare viagra vicodin vicoprofen
    viibryd vimovo vistaril vivlodex voltaren vyvanse warfarin wellbutrin xanax xarelto xartemis xodol xolido
    xolindo xyrem zaleplon zanaflex zantac zipsor zofran zohydro zoloft zolpidem zonegran zonisamide zorvolex
    zyprexa zyrtec
    """.split()
)
"""Generic and brand names of drugs that are requested without a strength, in lower case.

Source: the drugs in the MTUS's guidelines on chronic pain and opioids and in its formulary (8 CCR 9792.27), with their
brands. The list need not be complete, because a drug with a strength is recognised by that.
"""

THERAPIES: Final[frozenset[str]] = _with_plurals(
    "therapy therapies physiotherapy psychotherapy hydrotherapy therapist pt ot acupuncture electroacupuncture"
    " chiropractic chiropractor chiro manipulation manipulative treatment traction massage stimulation ultrasound"
    " rehabilitation rehab exercise counseling biofeedback cbt conditioning hardening training"
    " session visit modality modalities mobilization release"
)
"""Words for treatments that are given in sessions, in lower case; a number beside one of them counts visits."""
