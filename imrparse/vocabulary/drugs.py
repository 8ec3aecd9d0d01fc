"""Drugs: their names, salts and dosage forms."""

from __future__ import annotations

from typing import Final

from .spelling import with_plurals

DOSAGE_FORMS: Final[frozenset[str]] = with_plurals(
    "ampule cap caplet capsule compound cream drop elixir film foam gel granule inhaler injectable injection kit liquid"
    " lotion lozenge nasal ointment oral packet pad patch pill powder rapid roll-on rub shampoo softgel solution spray"
    " stick sublingual suppository suspension syringe syrup tab tablet topical transdermal troche vial wafer"
)
"""Words for the form in which a drug is dispensed, in lower case; the name of the drug ends before them."""

SALTS: Final[frozenset[str]] = frozenset(
    """
    12hr 24hr acetate acetonide analog aspart autoinjector axetil besilate besylate bitartrate bromide calcium
    carbonate cd chloride cilexetil citrate contin cr cypionate decanoate degludec detemir dihydrate dipropionate
    diskus disoproxil dm dosepak dr ds dsr ec enanthate er es estolate etexilate flexhaler flexpen flextouch forte
    fumarate furoate glargine gluconate handihaler hbr hcl hct hctz hfa hp hyclate hydrobromide hydrochloride
    insulin ir kwikpen la lactate lispro lp magnesium malate maleate max medoxomil meltabs mesylate micro micronized
    monohydrate mx nitrate odt oros otc oxide pak pamoate pen phosphate plus polacrilex potassium propionate
    proxetil respiclick respimat retard sl sod sodium solostar soltab sprinkle sprinkles sr statdose strontium
    succinate sulfate sulphate sureclick tartrate tosylate trihydrate tromethamine turbuhaler undecanoate valerate
    xinafoate xl xr xt zydis
    """.split()
)
"""Salts, kinds of release and devices that are part of the name of a drug, in lower case."""

DRUGS: Final[frozenset[str]] = frozenset(
    """
    abilify abobotulinumtoxina abstral acamprosate accolate accupril acephen acetaminophen acetazolamide aciphex
    actemra actigall actiq actonel actos acyclovir adalimumab adderall addyi adipex admelog advair advil afrezza
    afrin aimovig airduo ajovy albuterol aldactone alendronate aleve alfuzosin allegra alli allopurinol allzital
    almotriptan aloe alogliptin alphagan alprazolam alprostadil alsuma altace alvesco amantadine amaryl ambien
    amerge amiodarone amitiza amitriptyline amlodipine amoxapine amoxicillin amoxil amphetamine ampicillin ampyra
    amrix anafranil anaprox anastrozole ancef androderm androgel anjeso anoro ansaid antabuse antivert apadaz apap
    apidra aplenzin apptrim aptiom aranesp arava arginine aricept arimidex aripiprazole aristocort aristospan
    armodafinil arnica arnuity arthrotec arymo asacol asenapine asmanex aspercreme aspirin astelin astramorph
    atacand atarax atelvia atenolol ativan atogepant atomoxetine atorvastatin atropine atrovent augmentin austedo
    auvelity avalide avalin avanafil avapro aveed avinza avodart axert axid axiron azathioprine azelastine azilect
    azithromycin azor azulfidine bacitracin baclofen bactrim bactroban banzel basaglar belbuca belsomra benadryl
    benazepril bengay benicar benlysta benralizumab bentyl benzhydrocodone benzonatate benztropine betahistine
    betamethasone bethanechol biaxin biktarvy bimatoprost binosto bio-therm biofreeze biotene biotin bisacodyl
    bismuth bisoprolol blu-emu boniva boswellia botox breo brexpiprazole breztri brilinta brimonidine brintellix
    briviact brixadi bromelain bromfed bromocriptine budeprion budesonide bufferin bumetanide bumex bunavail bupap
    bupivacaine buprenex buprenorphine bupropion buspar buspirone butalbital butorphanol butrans bydureon byetta
    bystolic caduet cafergot calamine calan calcitonin caldolor cambia camphor campral canagliflozin candesartan
    cannabidiol cannabis caplyta capsaicin captopril capzasin carafate carbamazepine carbatrol cardizem cardura
    cariprazine carisoprodol carnitine carvedilol cataflam catapres caverject cefadroxil cefazolin cefdinir cefepime
    ceftin ceftriaxone cefuroxime celebrex celecoxib celestone celexa cellcept cenobamate cephalexin cerefolin
    certolizumab cesamet cetirizine cevimeline chantix chlordiazepoxide chlorhexidine chloroprocaine
    chlorpheniramine chlorpromazine chlorthalidone chlorzoxazone cholecalciferol chondroitin cialis ciclopirox
    cilostazol ciloxan cimetidine cimzia cipro ciprofloxacin citalopram clarinex clarithromycin claritin cleocin
    clindamycin clinoril clobetasol clomid clomiphene clomipramine clonazepam clonidine clopidogrel clorazepate
    clotrimazole clozapine clozaril cobalamin cobenfy codeine cogentin colace colchicine colcrys collagenase
    combivent compazine concerta consensi contrave conzip coq10 coreg corlanor cortef cortisporin cosamin cosentyx
    cosopt coumadin coxanto cozaar crestor cromolyn cryoderm cuprimine curcumin cyanocobalamin cyclobenzaprine
    cyclopentolate cyclophene cyclosporine cymbalta cyproheptadine cytomel cytotec dabigatran dalfampridine daliresp
    dantrium dantrolene dapagliflozin dapsone daptomycin daridorexant darifenacin daxxify daypro dayvigo ddavp
    decadron delsym deltasone demerol dendracin denosumab depakene depakote deplin deprizine dermacin dermarx
    descovy desipramine desloratadine desmopressin desonide desvenlafaxine desyrel detrol deutetrabenazine
    dexamethasone dexedrine dexilant dexlansoprazole dexmedetomidine dexmethylphenidate dexpak dextroamphetamine
    dextromethorphan diamox diazepam diclofenac diclozor dicopanol dicyclomine diflucan diflunisal digoxin
    dihydrocodeine dihydroergotamine dilantin dilaudid diltiazem diovan diphenhydramine diphenoxylate disalcid
    disulfiram ditropan divalproex docuprene docusate docuzen dolgic dolobid dolophine donepezil doral dorzolamide
    doxazosin doxepin doxycycline doxylamine drizalma dronabinol droperidol dsuvia duexis dulaglutide dulcolax
    dulera duloxetine dupilumab dupixent duragesic durezol durolane dutasteride dyazide dyloject dymista dyotin
    dysport ecotrin edarbi edarbyclor edex edluar effexor effient elavil elderberry eletriptan elidel eliquis elyxyb
    embeda emend emgality emla empagliflozin emsam enablex enalapril enbrel endocet endodan enovarx enoxaparin
    entresto epclusa epidiolex epinephrine epipen epogen eptinezumab equetro erenumab ergocalciferol ergotamine
    ertapenem erythromycin escitalopram esgic esketamine esomeprazole estazolam estradiol estrogen eszopiclone
    etanercept ethosuximide etodolac eucalyptus euflexxa evekeo evenity evista evoxac evzio exalgo excedrin exelon
    exenatide exforge exoten exoten-c exparel exxua ezetimibe famciclovir famotidine fanapt fanatrex farxiga fasenra
    febuxostat felbamate feldene fenofibrate fenoprofen fenortho fentanyl fentora fetzima fexmid fexofenadine fiasp
    finasteride fioricet fiorinal flagyl flector fleqsuvy flexall flexeril flomax flonase flovent fluconazole
    fludrocortisone fluocinonide fluoxetine fluphenazine flurazepam flurbiprofen fluriflex fluticasone fluvoxamine
    focalin folate foltanx foltx forfivo formoterol fortamet forteo fortesta fosamax fragmin fremanezumab frova
    frovatriptan furosemide fycompa gabacaine gabacyclotram gabadone gabapentin gabarone gabavale gabitril gablofen
    gaboxetine galantamine galcanezumab gammagard gamunex gaviscon gelsyn gelsyn-3 gemfibrozil gemtesa genicin
    gentamicin genvisc genvoya geodon ginkgo glimepiride glipizide glucagon glucophage glucosamine glucotrol
    glucovance glumetza glyburide glycerin glycolax glyxambi gocovri golimumab golytely gralise granisetron
    guaifenesin guanfacine halcion haldol haloperidol harvoni hctz hemady heparin hetlioz homatropine horizant
    humalog humira humulin hyalgan hyaluronate hyaluronidase hycet hydralazine hydrochlorothiazide hydrocodone
    hydrocortisone hydromorphone hydroquinone hydroxocobalamin hydroxychloroquine hydroxyzine hylan hymovis
    hyoscyamine hypertensa hysingla hyzaar ibandronate ibsrela ibudone ibuprofen iloperidone imipramine imiquimod
    imitrex imodium imuran incobotulinumtoxina incruse inderal indocin indomethacin inflammacin infliximab ingrezza
    insulin intermezzo intuniv invanz invega invokana ipratropium irbesartan irenka isoniazid isosorbide
    itraconazole ivermectin ivig janumet januvia jardiance jatenzo jentadueto jeuveau journavx jublia kadian kapidex
    kapvay kava keflex kenalog keppra kera-tek keratek ketamine ketoconazole ketophene ketoprofen ketorolac kevzara
    khedezla klonopin kloxxado kombiglyze konvomep kratom krystexxa l-carnitine labetalol lacosamide lactulose
    lamictal lamisil lamotrigine lansoprazole lantus lasix lasmiditan latanoprost latuda laxacin lazanda leflunomide
    lemborexant lenza lescol letrozole levalbuterol levaquin levemir levetiracetam levitra levocetirizine levodopa
    levofloxacin levomilnacipran levorphanol levothyroxine levoxyl levsin lexapro lialda librium licart lidall
    lidocaine lidocin lidoderm lidopro lidorx lidothol lidotral lidotrex lidotrode lidovir lidoxib limbrel
    linaclotide linagliptin linezolid linzess lioresal liothyronine lipitor liraglutide lisdexamfetamine lisinopril
    lithium lithobid livalo lixisenatide lodine lofena lofexidine lomotil loperamide lopid lopressor loratadine
    lorazepam lorcet loreev lortab lorzone losartan lotensin lotrel lotrimin lovastatin lovaza lovenox lubiprostone
    lucemyra lumateperone lumigan lumryz lunesta lurasidone luvox lybalvi lyrica lyumjev lyvispah maalox macrobid
    magnacet magnesium marcaine marinol marplan mavyret maxalt maxzide meclizine meclofenamate meclomen mederma
    medi-derm mediderm medrol medrox medrox-rx medroxyprogesterone melatonin meloxicam memantine mentherm menthoderm
    menthol meperidine meprobamate meropenem mesalamine mestinon metadate metamucil metanx metaxall metaxalone
    metformin methadone methadose methocarbamol methoderm methotrexate methylcobalamin methylfolate methylin
    methylnaltrexone methylphenidate methylprednisolone methyltestosterone metoclopramide metolazone metoprolol
    metronidazole mevacor miacalcin micardis miconazole midazolam midodrine midol midrin migranal millipred
    milnacipran minipress minocycline mirabegron miralax mirapex mirtazapine misoprostol mitigare mobic modafinil
    molnupiravir mometasone monovisc montelukast morphabond morphine motegrity motrin mounjaro movantik moxifloxacin
    msir msm mucinex multaq multivitamin mupirocin mycophenolate mydayis myobloc myoflex myoprin myrbetriq mysoline
    nabilone nabumetone nadolol nalbuphine naldemedine nalfon nalmefene nalocet naloxegol naloxone naltrexone
    namenda namzaric naprapac naprelan naprosyn naproxen naratriptan narcan nardil naropin nasacort nasonex
    nateglinide natesto nebivolol nefazodone neosporin nesina neupogen neupro neurontin nexium nexletol niacin
    niacinamide niaspan nicardipine nicoderm nicorette nicotine nifedipine nimodipine niravam nitrofurantoin
    nitroglycerin nizatidine norco norflex norgesic norpramin northera nortriptyline norvasc novolin novolog nucala
    nucort nucynta nudiclo nuedexta nuplazid nuprin nurtec nuvigil nystatin ofirmev ofloxacin olanzapine oleptro
    oliceridine olinvyk olmesartan olopatadine olumiant omega-3 omeprazole omnaris omnicef onabotulinumtoxina
    ondansetron onglyza onsolis onzetra opana opium opvee oramorph orapred orencia orlistat orphenadrine orphengesic
    orthovisc orudis oruvail otezla otrexup oxandrin oxandrolone oxaprozin oxaydo oxazepam oxcarbazepine oxecta
    oxtellar oxybutynin oxycodone oxycontin oxyir oxymorphone oxytrol ozempic ozobax pacerone paliperidone pamelor
    pamidronate pamprin pantoprazole parafon parnate paroxetine pataday patanol paxil paxlovid penicillin pennsaid
    pentazocine pentoxifylline pepcid perampanel percocet percodan percogesic percura perforomist peridex permethrin
    perphenazine pexeva phazyme phenazopyridine phenelzine phenergan phenobarbital phentermine phenylephrine
    phenytoin phrenilin pilocarpine pimavanserin pimecrolimus pioglitazone piroxicam pitavastatin pitolisant
    plaquenil plavix plecanatide pletal polymyxin ponstel potassium pradaxa praluent pramipexole pravachol
    pravastatin prazolamine prazosin precedex prednisolone prednisone pregabalin premarin prevacid prevident prialt
    prilocaine prilosec primidone primlev prinivil pristiq proair probenecid probiotic probiotics probuphine
    procaine procardia prochlorperazine procrit profeno progesterone prolate prolia promethazine prometrium propofol
    propranolol proscar prosom protonix protopic protriptyline proventil provera provigil prozac prucalopride
    prudoxin pseudoephedrine psyllium pulmicort pulmona pyridium pyridostigmine pyridoxine qdolo qelbree qmiiz
    qsymia qtern quazepam qudexy quercetin quetiapine quinapril quinine qulipta qutenza quviviq qvar rabeprazole
    raloxifene ramelteon ramipril ranexa ranitidine rapaflo rasagiline rasuvo rayos razadyne reciphexamine reclast
    rectiv reglan regranex relafen relistor relpax remdesivir remeron remicade repaglinide repatha reprexain requip
    restasis restoril resveratrol revia rexulti reyvow rezvoglar rheumatrex rifampin rifaximin riluzole rimegepant
    rinvoq risedronate risperdal risperidone ritalin rituxan rituximab rivaroxaban rizatriptan robaxin robaxisal
    robitussin rocephin ropinirole ropivacaine rosuvastatin rotigotine roxanol roxicet roxicodone roxybond rozerem
    rybelsus rybix ryzolt sabril salagen salmeterol salonpas salsalate sanctura santyl saphris sarafem sarapin
    savaysa savella saxagliptin saxenda scopolamine seglentis selegiline semaglutide semglee senexon senna
    sennosides senokot senophylline sensorcaine sentra septra serax serevent seroquel sertraline serzone sildenafil
    silenor silodosin silvadene simethicone simponi simvastatin sinemet singulair sitagliptin skelaxin skyrizi
    solifenacin soliqua solriamfetol solriol soma sombra sominex somnicin sonata spiriva spironolactone spravato
    sprix stadol starlix staxyn steglatro stelara stelazine stendra stiolto strattera strazepam striant sublocade
    suboxone subsys subutex sucralfate sudafed sulfamethoxazole sulfasalazine sulindac sumatriptan sumavel sunosi
    supartz suprep surmontil suvorexant suzetrigine symbicort symbyax symlin symproic synalgos synapryn syndros
    synera synjardy synojoynt synovacin synthroid synvisc synvisc-one systane tabradol tacrolimus tadalafil tagamet
    talicia taltz talwin tamiflu tamoxifen tamsulosin tapentadol targiniq tasigna tasimelteon tegretol tekturna
    telmisartan temazepam tenormin terazosin terbinafine teriparatide terocin tessalon testim testopel testosterone
    tetrabenazine tetracaine tetracycline tghot tgice theophylline thera-gesic theracodophen therafeldamine
    theraflex theragesic theramine theraproxen theratramadol theraworx thiamine thioridazine thorazine tiagabine
    ticagrelor tigan timolol tiotropium tirosint tirzepatide tivorbex tizanidine tlando tobradex tobramycin
    tofacitinib tofranil tolectin tolmetin tolterodine tolvaptan tonmya topamax topiramate topricin toprol toradol
    toronova torsemide tosymra toujeo toviaz tradjenta tramadol tranxene tranylcypromine traumeel travatan trazamine
    trazodone trelegy tremfya trental trepadone trepoxicam tresiba tretinoin trexall treximet trezix triamcinolone
    triamterene triazolam tribenzor tricor trifluoperazine trihexyphenidyl trijardy trileptal trilipix trilisate
    trimethobenzamide trimethoprim trimipramine trimix trintellix trivisc trokendi trolamine trospium troxyca
    trudhesa trulance trulicity truvada tudorza tums turmeric tussionex tylenol tylox tymlos tyrosine ubiquinol
    ubrelvy ubrogepant uloric ultracet ultracin ultram unisom unithroid upadacitinib urea urecholine uroxatral
    ursodiol valacyclovir valbenazine valerian valium valproate valsartan valtrex vanadom vancomycin vardenafil
    varenicline vascepa vasculera vasolex vasotec venlafaxine ventolin verapamil verdrocet versed vesicare viagra
    vibegron viberzi vibramycin vicodin vicoprofen victoza vigamox viibryd vilazodone viloxazine vimovo vimpat
    visco-3 vistaril vivactil vivitrol vivlodex vogelxo voltaren vonoprazan voquezna vortioxetine vraylar vyepti
    vytorin vyvanse wakix warfarin wegovy wellbutrin wixela xalatan xanax xarelto xartemis xcopri xeljanz xenazine
    xenical xeomin xgeva xiaflex xifaxan xigduo xiidra xodol xolair xolido xolindo xolox xopenex xoten xoten-c
    xtampza xultophy xylocaine xyosted xyrem xywav xyzal yosprala zaditor zafirlukast zaleplon zamicet zanaflex
    zantac zavegepant zavzpret zebutal zecuity zegerid zelnorm zembrace zepbound zestoretic zestril zetia ziac
    ziconotide zilretta zimhi ziprasidone zipsor zithromax zocor zofran zohydro zolmitriptan zoloft zolpidem
    zolpimist zolvit zometa zomig zonalon zonegran zonisade zonisamide zorprin zorvolex zostrix zosyn ztlido zubsolv
    zuplenz zurampic zuranolone zurzuvae zyban zydone zyflo zyprexa zyrtec zyvox
    """.split()
)
"""Generic and brand names of drugs that are requested without a strength, in lower case.

Source: the drugs in the MTUS's guidelines on chronic pain and opioids and in its formulary (8 CCR 9792.27); medical
foods and kits disputed from 2013 to 2017; brands on the market in the United States from 2013 to 2025. The list need
not be complete, because a drug with a strength is recognised by that. A name that is also an everyday word is left out.
"""

DRUGS_OF_SEVERAL_WORDS: Final[frozenset[str]] = frozenset(
    """
    acetaminophen with codeine|advil pm|aleve pm|allegra d|alpha lipoic acid|aminocaproic acid|ascorbic acid
    |aspirin with codeine|b complex|bio freeze|bio therm|biofreeze roll on|blu emu|botulinum toxin|calcium carbonate
    |calcium citrate|cbd cream|cbd oil|claritin d|co q10|coenzyme q10|depo estradiol|depo medrol|depo provera
    |depo testosterone|dermacinrx|emu oil|epsom salt|excedrin migraine|excedrin pm|exoten c|fentanyl buccal
    |ferrous gluconate|ferrous sulfate|fioricet with codeine|fiorinal with codeine|fish oil|flonase allergy relief
    |folic acid|gel one|gelsyn 3|gen visc|ginkgo biloba|glucosamine and chondroitin|glucosamine chondroitin
    |glucosamine with chondroitin|guaifenesin with codeine|hemp oil|humulin n|humulin r|hyaluronic acid|icy hot
    |iron sulfate|kera tek|keratek gel|krill oil|l carnitine|l methylfolate|l theanine|l tryptophan
    |lidocaine and prilocaine|lidocaine viscous|magic mouthwash|magnesium citrate|magnesium oxide|medi derm
    |medical cannabis|medical marijuana|mefenamic acid|methyl salicylate|milk of magnesia|mineral ice|motrin pm
    |ms contin|ms ir|mucinex d|mucinex dm|new terocin|nicotinic acid|nitrous oxide|novolin n|novolin r|omega 3
    |osteo bi flex|pepto bismol|polyethylene glycol|prevident 5000|pro air|promethazine with codeine|red yeast rice
    |robitussin ac|robitussin dm|salicylic acid|sam e|senna s|senokot s|sentra am|sentra pm|silver sulfadiazine
    |sodium bicarbonate|sodium hyaluronate|solu cortef|solu medrol|soma compound|st john's wort|synvisc one|thc oil
    |thera gesic|tiger balm|toronova suik|tranexamic acid|triple antibiotic|tylenol arthritis|tylenol extra strength
    |tylenol pm|tylenol with codeine|valproic acid|visco 3|vitamin a|vitamin b|vitamin b complex|vitamin b1
    |vitamin b12|vitamin b2|vitamin b6|vitamin c|vitamin d|vitamin d2|vitamin d3|vitamin e|vitamin k|xoten c
    |zinc oxide|zinc sulfate|zoledronic acid|zyrtec d
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
"""Names of drugs whose first word alone is none, or whose next word is part of the name; without hyphens."""

DOSED_IN_UNITS: Final[frozenset[str]] = frozenset(
    """
    abobotulinumtoxina admelog afrezza apidra aranesp bacitracin basaglar botox botulinum calcitonin cholecalciferol
    chymopapain daxxify dysport epogen ergocalciferol fiasp fragmin heparin humalog humulin hyaluronidase
    incobotulinumtoxina insulin jeuveau lantus levemir lyumjev miacalcin myobloc novolin novolog nystatin
    onabotulinumtoxina penicillin procrit rezvoglar semglee soliqua toujeo tresiba vitamin xeomin xiaflex xultophy
    """.split()
)
"""Toxins, insulins and the like, whose strength is in units of activity, by the first word of their name."""
