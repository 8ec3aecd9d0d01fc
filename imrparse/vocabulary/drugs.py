"""Drugs: their names, salts and dosage forms."""

from __future__ import annotations

from typing import Final

from .spelling import with_plurals

DOSAGE_FORMS: Final[frozenset[str]] = with_plurals(
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
