"""The categories of disputed treatments, and the words that decide them.

The list is that of DWC's public index of decisions: categories such as "Rehabilitation", each with its subcategories.
The rules are a table of words. Each row has an example, and the heading above it names its category.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

PHARMACEUTICALS: Final = "Pharmaceuticals"
INJECTION: Final = "Injection"
TOPICAL_ANALGESICS: Final = "Topical Analgesics"
TOPICAL_COMPOUNDS: Final = "Topical Compounds"

TREATMENT_CATEGORIES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "Diagnostic Testing": ("Imaging > Radiology", "EMG/NCV/NCS", "Lab & Pathology", "Other Diagnostic Tests"),
        "DMEPOS": ("DME", "Electrical Stimulation", "Prosthetics/Orthotics", "Supplies"),
        "Evaluation & Management": ("Dental Services", "Medical Specialties"),
        "Home Health": ("Home Health",),
        INJECTION: ("Facet Injection", "Injection"),
        PHARMACEUTICALS: (
            "Adrenal Cortical Steroids",
            "Alpha-blocker",
            "Androgens & Anabolic Steroids",
            "AntiAnxiety",
            "Anti-coagulant",
            "Antidepressant",
            "Antidiabetics",
            "Antiemetic",
            "Anti-epilepsy drugs",
            "Antihistamine",
            "Antihypertensive",
            "Anti-infectives",
            "Antimigraine Agent",
            "Asthma Medications",
            "Atypical Antipsychotic",
            "Barbiturates",
            "Benzodiazepines",
            "Beta-blocker",
            "Bisphosphonates",
            "Calcium Channel Blocker",
            "Cannabinoids",
            "Dopamine agonists",
            "Fibric Acid",
            "GI Agents",
            "H2 Blocker",
            "Hormones",
            "Impotence Agents",
            "Injection",
            "Misc Analgesics",
            "Muscle Relaxant",
            "NSAID",
            "Nutritional Products",
            "Opioids",
            "Opioid Antagonist",
            "Proton Pump Inhibitors",
            "Sedative-hypnotics",
            "Statin",
            "Stimulants",
            TOPICAL_ANALGESICS,
            TOPICAL_COMPOUNDS,
            "Tumor necrosis factor (TNF) modified",
            "Viscosupplementation",
        ),
        "Programs": ("Programs",),
        "Psych Services": ("Evaluation & Management", "Therapies"),
        "Rehabilitation": (
            "Acupuncture",
            "Chiropractic",
            "Other Therapies",
            "Physical Therapy/Occupational Therapy (PT/OT)",
        ),
        "Surgery": (
            "Adjunct Surgical Services",
            "Arthroscopic Surgery",
            "Non-arthroscopic Surgery",
            "Spine",
            "Surgical Consult",
        ),
        "Therapies": ("Other Therapies", "Therapies"),
        "Transportation": ("Transportation",),
    }
)
"""The categories of treatments, each with its subcategories.

Source: the search form of DWC's index of IMR decisions, with the names that it spells in two ways given once.
"""

AFTER_HEAD: Final[frozenset[str]] = frozenset(
    "after before during due following for per prior secondary since status under until using via while".split()
)
"""Words in lower case after which an item says why, when or how: "physical therapy after arthroscopy"."""

SURGEON: Final = "surgeon/neurosurgeon/neurosurgery/neurosurgical"
"""The words that SURGEON in a row stands for."""

BY_SESSION: Final = "(by session)"
"""What a row asks for where the item must ask for sessions, visits or treatments."""

GROUPS: Final = (
    # What decides wherever it is
    """
    [Diagnostic Testing / Lab & Pathology]
    level, assay | Tramadol level
    pt ptt, pt inr, ptt, inr | Labs: PT/INR

    [Diagnostic Testing / Other Diagnostic Tests]
    impedance imaging, tpii, trigger point impedance, trigger points impedance | Trigger point impedance imaging

    [DMEPOS / DME]
    massage chair, massage bed, massager, thera cane, theracane, hearing aid | Handheld massager
    home exercise kit, exercise kit, exercise equipment, exercise ball, exercise bike | Home exercise kit, shoulder
    traction unit, traction device, traction kit, traction system, traction collar | Cervical traction unit, purchase

    [Rehabilitation / Physical Therapy/Occupational Therapy (PT/OT)]
    home exercise, home exercise program | Instruction in a home exercise program

    [DMEPOS / Electrical Stimulation]
    electrode, lead wire, tens supply, tens supplies, supply + tens, supplies + tens | Electrodes for a TENS unit
    supplies + unit, battery, batteries | Supplies for an interferential unit, 3 months

    [Evaluation & Management / Dental Services]
    dental, dentist, dentistry, tooth, teeth, denture, root canal, endodontic, periodontal | Root canal, tooth #14
    tmj appliance, tmj splint, dental splint | TMJ appliance
    oral surgeon, oral appliance, night guard, mouth guard, occlusal, mandibular, panorex | Night guard for bruxism

    [Home Health / Home Health]
    home health, home care, home healthcare, home aide, home nurse, home nursing, in home | Home health aide, daily
    caregiver, homemaker, housekeeping, housekeeper, house cleaning, attendant care | Housekeeping, 4 hours a week
    daily rn, registered nurse, private duty, skilled nursing, visiting nurse | Skilled nursing, daily
    home assistance, home attendant, home maker, home help | Home attendant, weekends

    [Pharmaceuticals / Proton Pump Inhibitors]
    ppi, proton pump | Proton pump inhibitor

    [Programs / Programs]
    functional restoration, frp, ncfrp, multidisciplinary, interdisciplinary, pain school | Functional restoration
    restoration program, rehabilitation program, rehab program, pain program, treatment program | Chronic pain program
    pain management program, wellness program, aquatic program, pool program, help program | Pain management program
    aquatic membership, aqua membership, pool membership, swimming | Swimming pool membership
    detox, detoxification, weight loss, weight reduction, weight watchers | Inpatient detoxification, 10 days
    gym, health club, gymnasium, ymca, membership, pool access, personal trainer | Gym membership, 6 months
    work hardening, work conditioning | Work hardening, 10 sessions
    partial hospitalization, day treatment, intensive outpatient, iop | Intensive outpatient program, 20 days
    inpatient rehabilitation, inpatient rehab, acute rehabilitation, inpatient program | Acute inpatient rehabilitation
    skilled nursing facility, residential treatment, nursing facility, nursing home | Skilled nursing facility, 7 days

    [Surgery / Adjunct Surgical Services]
    clearance, pre op lab, preop lab, preoperative lab, pre operative lab | Medical clearance for a fusion

    [Surgery / Non-arthroscopic Surgery]
    manipulation under anesthesia, mua | Manipulation under anesthesia, left knee

    [Surgery / Surgical Consult]
    consult + SURGEON, consultation + SURGEON | Spine surgeon consult
    evaluation + SURGEON, evaluate + SURGEON, eval + SURGEON | Neurosurgical evaluation
    referral + SURGEON, refer + SURGEON, transfer + SURGEON | Referral to a neurosurgeon
    opinion + SURGEON, second opinion + SURGEON, visit + SURGEON | Second opinion, spine surgeon
    follow up + SURGEON, followup + SURGEON, office visit + SURGEON | Follow-up, orthopedic surgeon
    surgery consult, surgery consultation, surgery evaluation, surgery referral | Spine surgery consultation
    surgical consult, surgical consultation, surgical evaluation, surgical opinion | Second surgical opinion

    [Therapies / Other Therapies]
    shockwave, shock wave, eswt, eswl | Extracorporeal shockwave therapy, right elbow
    intense neurostimulation, lint, percutaneous electrical, pens, peripheral stimulation | LINT, six visits
    low level laser, cold laser, laser therapy, laser treatment, lllt, infrared laser | Cold laser therapy x 6
    scrambler, calmare, electroceutical, transcranial magnetic, tms, sympathetic therapy | Calmare therapy, 10 visits

    [Therapies / Therapies]
    hyperbaric, oxygen therapy, home oxygen, wound care, wound therapy, wound vac | Hyperbaric oxygen, 20 dives
    respiratory therapy, vision therapy, radiation therapy, chemotherapy, dialysis | Vision therapy, 12 sessions
    light therapy, phototherapy | Light therapy for depression

    [Transportation / Transportation]
    transport, transportation, taxi, mileage, ambulance, shuttle, car service | Transportation to medical visits
    round trip, airfare, rideshare, medical ride | Round trip rides to the clinic
    """,
    # Treatments, of which the first named decides
    """
    [Rehabilitation / Acupuncture]
    acupuncture, acupuncturist, electroacupuncture, acupressure, electro acupuncture | Electroacupuncture 2x6, neck
    cupping, moxibustion, infrared acupuncture, dry needling | Cupping, four sessions

    [Rehabilitation / Chiropractic]
    chiropractic, chiropractor, chiro, cmt | Chiropractic care 2x4, low back
    manipulation, manipulative, spinal adjustment, omt | Osteopathic manipulation, four visits

    [Rehabilitation / Physical Therapy/Occupational Therapy (PT/OT)]
    physical therapy, physical therapist, physiotherapy, pt, p t, physical medicine treatment | PT 2x6, right knee
    occupational therapy, ot, occupational therapist, hand therapy, hand therapist | Hand therapy, 12 visits
    aquatic, aqua therapy, aquatherapy, pool therapy, water therapy, hydrotherapy | Aquatic therapy 2x4
    therapeutic exercise, therapeutic activity, therapeutic activities, gait, balance training | Gait training, 6 visits
    neuromuscular reeducation, neuromuscular re education, strength training, vestibular therapy | Strength training x 8
    physical rehabilitation, post op therapy, postoperative therapy, post operative therapy | Post-op therapy 2x6
    rehabilitation therapy, rehab therapy, rehabilitative therapy, physical rehab | Rehabilitative therapy 3x4

    [Rehabilitation / Other Therapies]
    massage, massage therapy, myofascial, soft tissue mobilization, manual therapy | Massage therapy, six visits
    interferential therapy + (by session), interferential treatment | Interferential therapy, 6 visits
    craniosacral, reflexology, spinal decompression, lumbar decompression therapy | Spinal decompression, 12 sessions
    speech therapy, cognitive rehabilitation, cognitive rehab, lymphedema therapy, yoga | Speech therapy, 12 visits
    diathermy, paraffin bath treatment, iontophoresis, phonophoresis, whirlpool, fluidotherapy | Iontophoresis, 4 visits

    [Psych Services / Therapies]
    cognitive therapy, neurofeedback | Neurofeedback, ten sessions
    psychotherapy, cognitive behavioral, cognitive behavior, cbt, psychotherapeutic | Cognitive behavioral therapy x 6
    biofeedback, hypnotherapy, hypnosis, relaxation training, relaxation therapy, emdr | Biofeedback, six sessions
    counseling, counselling, behavioral therapy, group therapy, individual therapy | Group therapy x 12
    medical hypnotherapy, family therapy, smoking cessation | Medical hypnotherapy, six sessions
    psychological treatment, psychological therapy, psychological session, psych therapy | Psychological treatment x 6
    psychiatric treatment, psych treatment, psychologist + treatment, psychologist + session | Psychiatric treatment x 6
    stress management, pain psychology, psychological counseling, psychological visit | Pain psychology, 4 visits

    [Psych Services / Evaluation & Management]
    psychological test, psychological testing, psych testing, neuropsychological | Neuropsychological testing
    psychological evaluation, psychological assessment, psychological screening, mmpi | Psychological evaluation
    psychological consult, psychological consultation, psychological eval | Psychological consultation
    psychiatric evaluation, psychiatric assessment, psychiatric consult | Psychiatric evaluation
    psychiatric consultation, psych evaluation, psych consult, psych consultation, psych eval | Psych consultation
    psychology evaluation, psychology consult, psychology consultation | Psychology evaluation
    pain psychology consult, pain psychology evaluation, pain psychology consultation | Pain psychology consult
    psychometric, psychodiagnostic, psychosocial evaluation, neuropsych, beck | Psychosocial evaluation

    [Evaluation & Management / Medical Specialties]
    nutrition counseling, nutritional counseling, nutritionist, dietitian, dietary | Nutrition counseling

    [Injection / Facet Injection]
    facet, facet injection, medial branch, mbb, mbnb, rhizotomy, neurotomy, zygapophyseal | Facet block, C5-6
    radiofrequency, radio frequency, rfa, rf ablation, rfl | Radiofrequency ablation, L3-L5

    [Pharmaceuticals / Viscosupplementation]
    viscosupplementation, viscosupplement, hyaluronic acid injection, hyaluronate | Viscosupplementation, left knee

    [Injection / Injection]
    injection, inject, injected, injectable, infusion, intravenous infusion, nerve block | Trigger point injections x 4
    epidural, esi, lesi, cesi, tfesi, tesi, transforaminal, interlaminar, caudal | Left L5-S1 transforaminal ESI
    stellate ganglion, sympathetic block, ganglion block, occipital block, block | Stellate ganglion block
    cortisone shot, steroid shot, chemodenervation, genicular, aspiration | Cortisone shot, left wrist
    trigger point, tpi, platelet rich, prp, prolotherapy, stem cell | Platelet rich plasma, right elbow
    blood patch, neurolysis, neurolytic, intrathecal, lysis of adhesion | Intrathecal pump refill

    [Surgery / Arthroscopic Surgery]
    arthroscopy, arthroscopic, arthroscopically, arthroscopies | Left knee arthroscopy
    rotator cuff repair, subacromial decompression, acromioplasty, distal clavicle | Rotator cuff repair
    meniscectomy, meniscus repair, meniscal repair, chondroplasty, synovectomy, mumford | Medial meniscectomy
    labral repair, slap repair, slap, bankart, acl reconstruction, acl repair, biceps tenodesis | SLAP repair

    [Surgery / Spine]
    fusion, acdf, plif, tlif, xlif, alif, olif, interbody, transforaminal lumbar interbody | L4-5 fusion
    laminectomy, laminotomy, discectomy, diskectomy, microdiscectomy, hemilaminectomy | L5-S1 microdiscectomy
    foraminotomy, corpectomy, disc replacement, disc arthroplasty, artificial disc | Cervical disc replacement, C5-6
    kyphoplasty, vertebroplasty, interspinous, spine surgery, spinal surgery, back surgery | Kyphoplasty, T12
    lumbar surgery, cervical surgery, neck surgery, microdecompression | Lumbar surgery
    decompression + lumbar/cervical/thoracic/spine/spinal | Posterior lumbar decompression
    spinal cord stimulator, spinal stimulator, scs, cord stimulation | Spinal cord stimulator trial
    arthrodesis + lumbar/cervical/thoracic/spine/spinal, removal + pedicle/lumbar/cervical/spinal | Lumbar arthrodesis

    [Surgery / Non-arthroscopic Surgery]
    carpal tunnel release, ctr, tunnel release, trigger release, finger release | Carpal tunnel release, left
    a1 pulley, a 1 pulley, trigger finger, release + carpal/cubital/tarsal/trigger/nerve | Trigger finger release
    release + quervain/dequervain, de quervain, dequervain | De Quervain's release
    release + contracture/finger/thumb/tendon/pulley/compartment/retinaculum/plantar | Release of the first compartment
    arthroplasty, replacement + knee/hip/shoulder/joint, tka, tkr, tha, thr, hemiarthroplasty | Total knee arthroplasty
    orif, open reduction, osteotomy, amputation, excision, resection, exostectomy | ORIF of the left ankle
    fasciotomy, fasciectomy, tenolysis, tenotomy, neurectomy, bunionectomy, synovial cyst | Plantar fasciotomy
    hernia repair, herniorrhaphy, hernioplasty, hernia surgery, laparoscopic | Inguinal hernia repair
    fusion + ankle/foot/subtalar/wrist/thumb/toe/finger/knee/talonavicular | Ankle fusion
    arthrodesis, nerve transposition, ulnar transposition, cubital tunnel | Ulnar nerve transposition
    decompression + ulnar/nerve/median/radial/peroneal, release + epicondyle/epicondylar | Median nerve decompression
    reconstruction, tendon repair, nerve repair, open repair, ligament repair, tendon transfer | Achilles tendon repair
    hardware removal, removal of hardware, removal + hardware/screw/plate/implant, debridement | Hardware removal, ankle
    skin graft, incision and drainage, septoplasty, cataract, vitrectomy, cholecystectomy | Skin graft, left hand
    gastric, bariatric, lap band, implantation, implant, pump implantation, catheterization | Gastric bypass

    [Surgery / Adjunct Surgical Services]
    assistant surgeon, surgical assistant, co surgeon, surgeon assistant, assistant surgery | Assistant surgeon
    inpatient stay, hospital stay, overnight stay, length of stay, los, inpatient admission | Inpatient stay, 3 days
    hospitalization, facility fee, anesthesia, anesthesiologist, anesthesiology | Facility fee, day surgery
    """,
    # What belongs to an operation, unless it is a treatment above
    """
    [Surgery / Adjunct Surgical Services]
    associated surgical, surgical service, associated service | Associated surgical service: knee brace
    pre op, preop, preoperative, pre operative, pre surgical, presurgical | Pre-op chest X-ray
    post op, postop, postoperative, post operative, post surgical, postsurgical | Post-op cold therapy unit
    intraoperative, intra operative, perioperative, surgical supplies, surgery center | Intraoperative monitoring
    """,
    # Tests, equipment and consultations, of which the first named decides
    """
    [Diagnostic Testing / EMG/NCV/NCS]
    emg, ncv, ncs, electromyography, electromyogram, nerve conduction | EMG/NCV of the left arm
    electrodiagnostic, electrodiagnosis, electro diagnostic, edx, needle emg | Electrodiagnostic studies

    [Diagnostic Testing / Imaging > Radiology]
    mri, mra, magnetic resonance, mr arthrogram, mr arthrography, upright mri | MRI of the lumbar spine
    ct, cat scan, computed tomography, computerized tomography, pet scan, spect, dexa | CT scan of the head
    x ray, xray, radiograph, radiographic, radiography, roentgenogram, plain film | X-rays of the left hand
    bone scan, arthrogram, arthrography, myelogram, myelography, discogram, discography | CT myelogram
    diagnostic ultrasound, ultrasonography, sonogram, doppler, duplex, venogram, bone density | Venous duplex, left leg
    angiogram, angiography, echocardiogram, imaging, fluoroscopy, fluoroscopic, epidurogram, echo | Echocardiogram

    [Diagnostic Testing / Lab & Pathology]
    urine, urinalysis, uds, udt, ua, drug screen, drug screening, drug test, drug testing | Urine drug screen
    toxicology, lab, laboratory, laboratories, cbc, cmp, bmp, chem panel, chemistry panel | Labs: CBC and CMP
    blood, blood test, blood work, bloodwork, lipid, a 1 c, hemoglobin, hba, esr, crp, tsh | Blood tests
    metabolic panel, hepatic panel, arthritis panel, liver function, kidney function, creatinine | Liver function tests
    genetic, pharmacogenetic, pharmacogenomic, dna, cytokine, culture, biopsy, pathology | Pharmacogenetic testing
    chromatography, spectrometry, immunoassay, confirmatory, quantitative drug | Confirmatory drug test
    urinary drug, chem 7, electrolyte, psa, ana, cpk, lft, bun, sed rate, rheumatoid factor | Sed rate and ANA
    cytochrome, liver panel, panel | Liver panel
    h pylori, helicobacter, hepatitis, hiv, glucose test, serum, gc ms, venipuncture | H. pylori test

    [Diagnostic Testing / Other Diagnostic Tests]
    ssep, somatosensory, eeg, qeeg, electroencephalogram, electroencephalography, evoked | SSEP, lower extremities
    ekg, ecg, electrocardiogram, electrocardiography, stress test, holter, treadmill test | EKG
    sleep study, sleep studies, polysomnogram, polysomnography, psg, sleep test | Sleep study
    physical performance, thermography, niosh, capnography, oximetry | Physical performance test
    functional capacity, fce, capacity evaluation, functional evaluation, impairment rating | FCE
    range of motion, rom, muscle test, muscle testing, grip, jamar, strength testing | Range of motion test
    pulmonary function, pft, spirometry, vng, eng, videonystagmography, audiogram, audiometry | Pulmonary function test
    sudoscan, autonomic, nerve threshold, sensory test, vision test | Sudoscan
    endoscopy, colonoscopy, egd, cystoscopy, gait analysis, cardiorespiratory, hearing test | Upper endoscopy

    [DMEPOS / Electrical Stimulation]
    tens, t e n s, transcutaneous, h wave, hwave, interferential, if unit, ifc, inf unit, ifs | TENS unit, purchase
    stimulation unit, stimulator unit, muscle stimulator, nerve stimulator, nmes, ems unit | Muscle stimulator, rental
    muscle stim, stim machine, stim device, nexwave, zynex, galvanic unit | NexWave unit, purchase
    stimulator, stim unit, stimulation device, stimulation system, neurostimulator, orthostim | E-stim unit
    microcurrent, alpha stim, electrotherapy unit, galvanic, meds 4, x force, kneehab | Alpha-Stim unit

    [DMEPOS / DME]
    bone growth stimulator, bone stimulator, osteogenesis | Bone growth stimulator
    pillow, cushion, bed, mattress, scooter, wheelchair, commode, chair, recliner, sofa, wedge | Orthopedic mattress
    cane, crutch, walker, rollator, reacher, grabber, bath, shower, grab bar, toilet, tub | Four-wheeled walker
    glasses, eyeglasses, contact lens, magnifier | Reading glasses
    cold therapy, cryotherapy, cold compression, hot cold, cold unit, ice machine, cryo cuff | Cold therapy unit, 7 days
    cold pack, ice pack, hot pack, heat wrap, heating pad, heat pad, moist heat, thermophore | Moist heat pad
    vascutherm, thermacooler, game ready, polar care, thermacure | Game Ready unit, rental
    q tech, vena flow, venaflow, shoulder pulley, pulley set | Shoulder pulley
    dvt, pneumatic, compression device, cpm, cpm machine | DVT pump, 30 days
    compression unit, intermittent compression, continuous passive, lymphedema pump | CPM machine, 21 days
    home traction, home cervical traction, home lumbar traction, saunders, inversion, paraffin | Home cervical traction
    lift, ramp, stair, vehicle, motorized, workstation, desk, ergonomic | Ergonomic chair
    cpap, bipap, nebulizer, oxygen, humidifier, blood pressure cuff, blood pressure monitor | CPAP machine
    exercise band, theraband, thera band, exerciser, treadmill, stationary bike, bike, pedal | Therabands
    heating system, solar care, monitor, pump, glucometer | Solar Care heating system

    [DMEPOS / Prosthetics/Orthotics]
    brace, bracing, support, orthosis, orthoses, orthotic, lso, tlso, afo, kafo, splint | Lumbar brace
    corset, sling, collar, walking boot, cam boot, cam walker, boot, fracture boot, immobilizer | Cervical collar
    prosthesis, prosthetic, prostheses, insole, insert, shoe, arch support, footwear, back belt | Diabetic shoes
    dynasplint, ultrasling, ultra sling, walking cast, walker boot, pneumatic walker | Dynasplint, right elbow
    strap, elbow sleeve, knee sleeve, sleeve, cast, night splint, hand orthosis, belt | Tennis elbow strap

    [DMEPOS / Supplies]
    glove, wipe, dressing, gauze, bandage, brief, diaper, underpad, chux, pull up, pad | Nitrile gloves
    supply, supplies, catheter, compression stocking, stocking, compression hose, ted hose | Wound supplies
    syringe, needle, test strip, lancet, ostomy, tape, incontinence, kinesio, support stocking | Kinesio tape

    [Surgery / Surgical Consult]
    surgeon, neurosurgeon, neurosurgery | Hand surgeon

    [Evaluation & Management / Medical Specialties]
    consult, consultation, consultant, second opinion, toxicology consult | Neurology consultation
    referral + specialist/management/physician/doctor | Referral to a specialist
    follow up, followup, office visit, clinic visit, visit + doctor/physician/specialist | Follow-up in 4 weeks
    medication management, pharmacological management, pain management, pain medicine | Pain management
    evaluation, reevaluation, re evaluation, eval, exam, examination, re exam, assessment | Evaluation, pulmonologist
    specialist, psychiatrist, psychologist, neurologist, internist, physiatrist, podiatrist | Referral to a neurologist
    orthopedist, rheumatologist, urologist, dermatologist, cardiologist, ophthalmologist | Referral to a urologist
    gastroenterologist, pulmonologist, endocrinologist, optometrist, otolaryngologist, ent | ENT referral
    transfer of care, transfer care, primary treating, pain specialist, pain physician | Transfer of care
    referral + neurology/psychiatry/psychology/urology/dermatology/podiatry/rheumatology | Referral to neurology
    referral + orthopedic/orthopaedic/internal/gastroenterology/ophthalmology/cardiology | Referral to cardiology
    telephone, telemedicine, telehealth, report, psychiatry, internal medicine, physician | Telehealth appointment

    [Pharmaceuticals / Topical Compounds]
    compound cream, compounded cream, compound topical, topical compound, compound medication | Compound cream
    compounded medication, compounded topical, compound ointment, compounded ointment | Compounded ointment
    compound drug, compounded drug, compound gel, compounded gel, transdermal compound, compound | Compound medication
    """,
    # Weak words, which decide only if nothing else does
    """
    [Rehabilitation / Other Therapies]
    ultrasound + (by session), stimulation + (by session), stim + (by session) | Ultrasound, 6 sessions
    electrical stimulation + (by session), electrical muscle stimulation + (by session), e stim, estim | E-stim x 6
    traction + (by session), infrared, heat + (by session), ice + (by session), mobilization | Traction, 8 visits
    modality, modalities, hot packs, therapeutic ultrasound, pulsed ultrasound | Modalities, six visits

    [Diagnostic Testing / Imaging > Radiology]
    ultrasound, scan, film, radiology | Ultrasound of the left shoulder

    [DMEPOS / Electrical Stimulation]
    stimulation, electrical stimulation, electrical muscle stimulation | Electrical stimulation, home use

    [DMEPOS / DME]
    dme, durable medical, equipment | Durable medical equipment
    traction, machine, device, wrap, lamp, table | Heat lamp

    [Diagnostic Testing / Other Diagnostic Tests]
    nerve study, testing, test | Sensory testing

    [Rehabilitation / Physical Therapy/Occupational Therapy (PT/OT)]
    exercise, rehabilitation, rehab, physical medicine, tai chi | Rehabilitation, 12 visits

    [Programs / Programs]
    program | Educational program

    [Surgery]
    surgery, surgical procedure, surgical intervention, operation | Left knee surgery

    [Pharmaceuticals]
    medication, prescription, drug, refill, tablet, capsule | Unknown medication
    cream, ointment, gel, lotion, patch, patches, topical | Topical cream

    [Pharmaceuticals / Nutritional Products]
    medical food, nutritional supplement, dietary supplement, supplement | Medical food

    [Pharmaceuticals / Topical Analgesics]
    topical analgesic, analgesic cream, pain cream, pain patch, analgesic patch | Analgesic patch, one box

    [Pharmaceuticals / Muscle Relaxant]
    muscle relaxant, muscle relaxer | Unknown muscle relaxant

    [Pharmaceuticals / Opioids]
    opioid, opiate, narcotic | Opioid medication

    [Pharmaceuticals / NSAID]
    nsaid, anti inflammatory | Unknown NSAID

    [Pharmaceuticals / Antidepressant]
    antidepressant, anti depressant | Antidepressant

    [Pharmaceuticals / Sedative-hypnotics]
    sleep aid, sleeping pill | Sleep aid

    [Pharmaceuticals / Anti-infectives]
    antibiotic | Antibiotic, seven days
    """,
)
"""The rows, in groups: the first group that has words of an item decides, and within a group the first word.

A row has words or phrases, each of which may be plural, and an example. "removal + screw/plate" asks for one of the
words after the plus sign, too, anywhere in the item. Where two phrases of a group begin alike, the longer decides.

Source of the border cases: items of 2016, classed twice by reading.
"""
