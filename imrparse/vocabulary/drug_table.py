"""One table of the drugs: what a name stands for and the class that DWC puts it in.

Names and ingredients follow the public naming of RxNorm and of the FDA (USAN and labels). Classes are DWC's
subcategories of Pharmaceuticals, where two spellings of one class are merged; the drug's usual purpose decides. Brands
are those on the market in the United States, and the medical foods and kits disputed in workers' compensation, from
2013 to 2026. A name that is also an everyday word is left out.
"""

from __future__ import annotations

from typing import Final

DRUG_TABLE: Final = """
abaloparatide | abaloparatide | -
abatacept | abatacept | -
abilify | aripiprazole | Atypical Antipsychotic
abobotulinumtoxina | abobotulinumtoxina | Injection
abstral | fentanyl | Opioids
acamprosate | acamprosate | -
acarbose | acarbose | Antidiabetics
accolate | zafirlukast | Asthma Medications
accuneb | albuterol | Asthma Medications
accupril | quinapril | Antihypertensive
accuretic | hydrochlorothiazide, quinapril | Antihypertensive
acebutolol | acebutolol | Beta-blocker
aceon | perindopril | Antihypertensive
acephen | acetaminophen | Misc Analgesics
acetamin | acetaminophen | Misc Analgesics
acetaminophen | acetaminophen | Misc Analgesics
acetaminophen with codeine | acetaminophen, codeine | Opioids
acetazolamide | acetazolamide | -
acetylcysteine | acetylcysteine | -
aciphex | rabeprazole | Proton Pump Inhibitors
aclidinium | aclidinium | Asthma Medications
actemra | tocilizumab | -
actigall | ursodiol | GI Agents
actiq | fentanyl | Opioids
actonel | risedronate | Bisphosphonates
actoplus met | metformin, pioglitazone | Antidiabetics
actos | pioglitazone | Antidiabetics
acyclovir | acyclovir | Anti-infectives
adalat | nifedipine | Calcium Channel Blocker
adalimumab | adalimumab | Tumor necrosis factor (TNF) modified
adderall | amphetamine, dextroamphetamine | Stimulants
addyi | flibanserin | -
adipex | phentermine | -
adlyxin | lixisenatide | Antidiabetics
admelog | insulin lispro | Antidiabetics
advair | fluticasone, salmeterol | Asthma Medications
advil | ibuprofen | NSAID
advil pm | diphenhydramine, ibuprofen | NSAID
adzenys | amphetamine | Stimulants
afrezza | insulin human | Antidiabetics
afrin | oxymetazoline | -
agoneaze | lidocaine, prilocaine | Topical Analgesics
aimovig | erenumab | Antimigraine Agent
airduo | fluticasone, salmeterol | Asthma Medications
airsupra | albuterol, budesonide | Asthma Medications
ajovy | fremanezumab | Antimigraine Agent
akynzeo | netupitant, palonosetron | Antiemetic
alavert | loratadine | Antihistamine
albuterol | albuterol | Asthma Medications
aldactazide | hydrochlorothiazide, spironolactone | Antihypertensive
aldactone | spironolactone | Antihypertensive
aldara | imiquimod | -
alendronate | alendronate | Bisphosphonates
aleve | naproxen | NSAID
aleve pm | diphenhydramine, naproxen | NSAID
alfuzosin | alfuzosin | -
alirocumab | alirocumab | -
aliskiren | aliskiren | Antihypertensive
alkindi | hydrocortisone | Adrenal Cortical Steroids
allegra | fexofenadine | Antihistamine
allegra d | fexofenadine, pseudoephedrine | Antihistamine
alli | orlistat | -
allopurinol | allopurinol | -
allzital | acetaminophen, butalbital | Barbiturates
almotriptan | almotriptan | Antimigraine Agent
aloe | aloe | -
alogliptin | alogliptin | Antidiabetics
alosetron | alosetron | GI Agents
aloxi | palonosetron | Antiemetic
alpha lipoic acid | alpha lipoic acid | Nutritional Products
alphagan | brimonidine | -
alprazolam | alprazolam | Benzodiazepines
alprostadil | alprostadil | Impotence Agents
alsuma | sumatriptan | Antimigraine Agent
altace | ramipril | Antihypertensive
altoprev | lovastatin | Statin
alvesco | ciclesonide | Asthma Medications
amantadine | amantadine | -
amaryl | glimepiride | Antidiabetics
ambien | zolpidem | Sedative-hypnotics
amerge | naratriptan | Antimigraine Agent
amicar | aminocaproic acid | -
aminocaproic acid | aminocaproic acid | -
amiodarone | amiodarone | -
amitiza | lubiprostone | GI Agents
amitriptyline | amitriptyline | Antidepressant
amjevita | adalimumab | Tumor necrosis factor (TNF) modified
amlodipine | amlodipine | Calcium Channel Blocker
amoxapine | amoxapine | Antidepressant
amoxicillin | amoxicillin | Anti-infectives
amoxil | amoxicillin | Anti-infectives
amphetamine | amphetamine | Stimulants
ampicillin | ampicillin | Anti-infectives
ampyra | dalfampridine | -
amrix | cyclobenzaprine | Muscle Relaxant
anafranil | clomipramine | Antidepressant
anaprox | naproxen | NSAID
anaspaz | hyoscyamine | GI Agents
anastrozole | anastrozole | -
ancef | cefazolin | Anti-infectives
androderm | testosterone | Androgens & Anabolic Steroids
androgel | testosterone | Androgens & Anabolic Steroids
anexsia | acetaminophen, hydrocodone | Opioids
anjeso | meloxicam | NSAID
anoro | umeclidinium, vilanterol | Asthma Medications
ansaid | flurbiprofen | NSAID
antabuse | disulfiram | -
antara | fenofibrate | Fibric Acid
antivert | meclizine | Antiemetic
apadaz | acetaminophen, benzhydrocodone | Opioids
apap | acetaminophen | Misc Analgesics
apap with codeine | acetaminophen, codeine | Opioids
apidra | insulin glulisine | Antidiabetics
apixaban | apixaban | Anti-coagulant
aplenzin | bupropion | Antidepressant
apokyn | apomorphine | Dopamine agonists
apomorphine | apomorphine | Dopamine agonists
appformin | metformin | Antidiabetics
apptrim | - | Nutritional Products
apremilast | apremilast | -
aprepitant | aprepitant | Antiemetic
apresoline | hydralazine | Antihypertensive
apriso | mesalamine | GI Agents
aptensio | methylphenidate | Stimulants
aptiom | eslicarbazepine | Anti-epilepsy drugs
aranesp | darbepoetin alfa | -
arava | leflunomide | -
aredia | pamidronate | Bisphosphonates
arformoterol | arformoterol | Asthma Medications
arginine | arginine | Nutritional Products
aricept | donepezil | -
arimidex | anastrozole | -
aripiprazole | aripiprazole | Atypical Antipsychotic
aristada | aripiprazole lauroxil | Atypical Antipsychotic
aristocort | triamcinolone | Adrenal Cortical Steroids
aristospan | triamcinolone | Adrenal Cortical Steroids
arixtra | fondaparinux | Anti-coagulant
armodafinil | armodafinil | Stimulants
arnica | arnica | Topical Analgesics
arnuity | fluticasone | Asthma Medications
arthrotec | diclofenac, misoprostol | NSAID
arymo | morphine | Opioids
asa | aspirin | NSAID
asacol | mesalamine | GI Agents
ascorbic acid | ascorbic acid | Nutritional Products
asenapine | asenapine | Atypical Antipsychotic
asmanex | mometasone | Asthma Medications
aspercreme | - | Topical Analgesics
aspercreme lidocaine | lidocaine | Topical Analgesics
aspercreme with lidocaine | lidocaine | Topical Analgesics
aspirin | aspirin | NSAID
aspirin with codeine | aspirin, codeine | Opioids
astelin | azelastine | Antihistamine
astramorph | morphine | Opioids
atacand | candesartan | Antihypertensive
atacand hct | candesartan, hydrochlorothiazide | Antihypertensive
atarax | hydroxyzine | AntiAnxiety
atelvia | risedronate | Bisphosphonates
atenolol | atenolol | Beta-blocker
ativan | lorazepam | Benzodiazepines
atogepant | atogepant | Antimigraine Agent
atomoxetine | atomoxetine | -
atorvastatin | atorvastatin | Statin
atropine | atropine | -
atrovent | ipratropium | Asthma Medications
augmentin | amoxicillin, clavulanate | Anti-infectives
austedo | deutetrabenazine | -
auvelity | bupropion, dextromethorphan | Antidepressant
auvi q | epinephrine | -
avalide | hydrochlorothiazide, irbesartan | Antihypertensive
avalin | lidocaine, menthol | Topical Analgesics
avanafil | avanafil | Impotence Agents
avandia | rosiglitazone | Antidiabetics
avapro | irbesartan | Antihypertensive
aveed | testosterone | Androgens & Anabolic Steroids
avelox | moxifloxacin | Anti-infectives
aventyl | nortriptyline | Antidepressant
avinza | morphine | Opioids
avodart | dutasteride | -
axert | almotriptan | Antimigraine Agent
axid | nizatidine | H2 Blocker
axiron | testosterone | Androgens & Anabolic Steroids
axona | - | Nutritional Products
azathioprine | azathioprine | -
azelastine | azelastine | Antihistamine
azilect | rasagiline | -
azilsartan | azilsartan | Antihypertensive
azithromycin | azithromycin | Anti-infectives
azor | amlodipine, olmesartan | Calcium Channel Blocker
azstarys | dexmethylphenidate, serdexmethylphenidate | Stimulants
azulfidine | sulfasalazine | -
b complex | - | Nutritional Products
b12 | cyanocobalamin | Nutritional Products
bacitracin | bacitracin | Anti-infectives
baclofen | baclofen | Muscle Relaxant
bactrim | sulfamethoxazole, trimethoprim | Anti-infectives
bactroban | mupirocin | Anti-infectives
banzel | rufinamide | Anti-epilepsy drugs
baricitinib | baricitinib | -
basaglar | insulin glargine | Antidiabetics
bayer aspirin | aspirin | NSAID
becaplermin | becaplermin | -
beclomethasone | beclomethasone | -
belbuca | buprenorphine | Opioids
belimumab | belimumab | -
belsomra | suvorexant | Sedative-hypnotics
bempedoic acid | bempedoic acid | -
benadryl | diphenhydramine | Antihistamine
benazepril | benazepril | Antihypertensive
bengay | - | Topical Analgesics
benicar | olmesartan | Antihypertensive
benicar hct | hydrochlorothiazide, olmesartan | Antihypertensive
benlysta | belimumab | -
benralizumab | benralizumab | Asthma Medications
bentyl | dicyclomine | GI Agents
benzhydrocodone | benzhydrocodone | Opioids
benzocaine | benzocaine | Topical Analgesics
benzonatate | benzonatate | -
benztropine | benztropine | -
betahistine | betahistine | -
betamethasone | betamethasone | Adrenal Cortical Steroids
betapace | sotalol | Beta-blocker
bethanechol | bethanechol | -
bevespi | formoterol, glycopyrrolate | Asthma Medications
bexagliflozin | bexagliflozin | Antidiabetics
bextra | valdecoxib | NSAID
biaxin | clarithromycin | Anti-infectives
bidil | hydralazine, isosorbide dinitrate | -
biktarvy | bictegravir, emtricitabine, tenofovir alafenamide | Anti-infectives
bimatoprost | bimatoprost | -
bimix | papaverine, phentolamine | Impotence Agents
binosto | alendronate | Bisphosphonates
bio freeze | menthol | Topical Analgesics
bio therm | capsaicin, menthol, methyl salicylate | Topical Analgesics
bio-therm | capsaicin, menthol, methyl salicylate | Topical Analgesics
biofreeze | menthol | Topical Analgesics
biofreeze roll on | menthol | Topical Analgesics
biotene | - | -
biotin | biotin | Nutritional Products
bisacodyl | bisacodyl | GI Agents
bismuth | bismuth | GI Agents
bismuth subsalicylate | bismuth subsalicylate | GI Agents
bisoprolol | bisoprolol | Beta-blocker
blu emu | - | Topical Analgesics
blu-emu | - | Topical Analgesics
bonine | meclizine | Antiemetic
boniva | ibandronate | Bisphosphonates
bonjesta | doxylamine, pyridoxine | Antiemetic
boswellia | boswellia | Nutritional Products
botox | onabotulinumtoxina | Injection
botulinum toxin | botulinum toxin | Injection
brenzavvy | bexagliflozin | Antidiabetics
breo | fluticasone, vilanterol | Asthma Medications
brexpiprazole | brexpiprazole | Atypical Antipsychotic
breyna | budesonide, formoterol | Asthma Medications
breztri | budesonide, formoterol, glycopyrrolate | Asthma Medications
brilinta | ticagrelor | -
brimonidine | brimonidine | -
brintellix | vortioxetine | Antidepressant
brivaracetam | brivaracetam | Anti-epilepsy drugs
briviact | brivaracetam | Anti-epilepsy drugs
brixadi | buprenorphine | Opioids
bromelain | bromelain | Nutritional Products
bromfed | - | -
bromfed dm | brompheniramine, dextromethorphan, pseudoephedrine | -
bromocriptine | bromocriptine | Dopamine agonists
brompheniramine | brompheniramine | Antihistamine
brovana | arformoterol | Asthma Medications
budeprion | bupropion | Antidepressant
budesonide | budesonide | -
bufferin | aspirin | NSAID
bumetanide | bumetanide | -
bumex | bumetanide | -
bunavail | buprenorphine, naloxone | Opioids
bupap | acetaminophen, butalbital | Barbiturates
bupivacaine | bupivacaine | Injection
buprenex | buprenorphine | Opioids
buprenorphine | buprenorphine | Opioids
bupropion | bupropion | Antidepressant
buspar | buspirone | AntiAnxiety
buspirone | buspirone | AntiAnxiety
butabarbital | butabarbital | Barbiturates
butalbital | butalbital | Barbiturates
butisol | butabarbital | Barbiturates
butorphanol | butorphanol | Opioids
butrans | buprenorphine | Opioids
bydureon | exenatide | Antidiabetics
byetta | exenatide | Antidiabetics
bystolic | nebivolol | Beta-blocker
cabergoline | cabergoline | Dopamine agonists
caduet | amlodipine, atorvastatin | Calcium Channel Blocker
cafergot | caffeine, ergotamine | Antimigraine Agent
caff | caffeine | -
caffeine | caffeine | -
calamine | calamine | -
calan | verapamil | Calcium Channel Blocker
calcitonin | calcitonin | Hormones
calcitriol | calcitriol | -
calcium carbonate | calcium carbonate | Nutritional Products
calcium citrate | calcium citrate | Nutritional Products
caldolor | ibuprofen | NSAID
cambia | diclofenac | NSAID
camphor | camphor | Topical Analgesics
campral | acamprosate | -
canagliflozin | canagliflozin | Antidiabetics
candesartan | candesartan | Antihypertensive
cannabidiol | cannabidiol | Cannabinoids
cannabis | cannabis | Cannabinoids
caplyta | lumateperone | Atypical Antipsychotic
capoten | captopril | Antihypertensive
capsaicin | capsaicin | Topical Analgesics
captopril | captopril | Antihypertensive
capzasin | capsaicin | Topical Analgesics
carafate | sucralfate | GI Agents
carbamazepine | carbamazepine | Anti-epilepsy drugs
carbatrol | carbamazepine | Anti-epilepsy drugs
carbidopa | carbidopa | -
carbocaine | mepivacaine | Injection
cardene | nicardipine | Calcium Channel Blocker
cardizem | diltiazem | Calcium Channel Blocker
cardura | doxazosin | Alpha-blocker
cariprazine | cariprazine | Atypical Antipsychotic
carisoprodol | carisoprodol | Muscle Relaxant
carisoprodol compound | aspirin, carisoprodol | Muscle Relaxant
carnitine | levocarnitine | Nutritional Products
carnitor | levocarnitine | Nutritional Products
carospir | spironolactone | Antihypertensive
cartia | diltiazem | Calcium Channel Blocker
cartivisc | chondroitin, glucosamine, methylsulfonylmethane | Nutritional Products
carvedilol | carvedilol | Beta-blocker
cassipa | buprenorphine, naloxone | Opioids
cataflam | diclofenac | NSAID
catapres | clonidine | Antihypertensive
caverject | alprostadil | Impotence Agents
cbd cream | cannabidiol | Cannabinoids
cbd oil | cannabidiol | Cannabinoids
cefadroxil | cefadroxil | Anti-infectives
cefazolin | cefazolin | Anti-infectives
cefdinir | cefdinir | Anti-infectives
cefepime | cefepime | Anti-infectives
cefixime | cefixime | Anti-infectives
cefpodoxime | cefpodoxime | Anti-infectives
ceftin | cefuroxime | Anti-infectives
ceftriaxone | ceftriaxone | Anti-infectives
cefuroxime | cefuroxime | Anti-infectives
celebrex | celecoxib | NSAID
celecoxib | celecoxib | NSAID
celestone | betamethasone | Adrenal Cortical Steroids
celestone soluspan | betamethasone | Adrenal Cortical Steroids
celexa | citalopram | Antidepressant
cellcept | mycophenolate | -
cenobamate | cenobamate | Anti-epilepsy drugs
cephalexin | cephalexin | Anti-infectives
cequa | cyclosporine | -
cerebyx | fosphenytoin | Anti-epilepsy drugs
cerefolin | - | Nutritional Products
cerefolin nac | acetylcysteine, levomefolic acid, methylcobalamin | Nutritional Products
certolizumab | certolizumab | Tumor necrosis factor (TNF) modified
cesamet | nabilone | Cannabinoids
cetirizine | cetirizine | Antihistamine
cevimeline | cevimeline | -
chantix | varenicline | -
cheratussin ac | codeine, guaifenesin | -
chlor trimeton | chlorpheniramine | Antihistamine
chlordiazepoxide | chlordiazepoxide | Benzodiazepines
chlorhexidine | chlorhexidine | -
chloroprocaine | chloroprocaine | Injection
chlorpheniramine | chlorpheniramine | Antihistamine
chlorpromazine | chlorpromazine | -
chlorthalidone | chlorthalidone | Antihypertensive
chlorzoxazone | chlorzoxazone | Muscle Relaxant
cholecalciferol | cholecalciferol | Nutritional Products
choline magnesium trisalicylate | choline magnesium trisalicylate | NSAID
chondroitin | chondroitin | Nutritional Products
chymopapain | chymopapain | Injection
cialis | tadalafil | Impotence Agents
ciclesonide | ciclesonide | -
ciclopirox | ciclopirox | Anti-infectives
cidaflex | chondroitin, glucosamine | Nutritional Products
cilostazol | cilostazol | -
ciloxan | ciprofloxacin | -
cimetidine | cimetidine | H2 Blocker
cimzia | certolizumab | Tumor necrosis factor (TNF) modified
cinqair | reslizumab | Asthma Medications
cinvanti | aprepitant | Antiemetic
cipro | ciprofloxacin | Anti-infectives
ciprofloxacin | ciprofloxacin | Anti-infectives
citalopram | citalopram | Antidepressant
citrate of magnesia | magnesium citrate | GI Agents
citrucel | methylcellulose | GI Agents
clarinex | desloratadine | Antihistamine
clarithromycin | clarithromycin | Anti-infectives
claritin | loratadine | Antihistamine
claritin d | loratadine, pseudoephedrine | Antihistamine
clavulanate | clavulanate | Anti-infectives
clavulanic acid | clavulanate | Anti-infectives
cleocin | clindamycin | Anti-infectives
clidinium | clidinium | GI Agents
clindamycin | clindamycin | Anti-infectives
clinoril | sulindac | NSAID
clobazam | clobazam | Benzodiazepines
clobetasol | clobetasol | -
clomid | clomiphene | -
clomiphene | clomiphene | -
clomipramine | clomipramine | Antidepressant
clonazepam | clonazepam | Benzodiazepines
clonidine | clonidine | Antihypertensive
clopidogrel | clopidogrel | -
clorazepate | clorazepate | Benzodiazepines
clorotekal | chloroprocaine | Injection
clotrimazole | clotrimazole | Anti-infectives
clozapine | clozapine | Atypical Antipsychotic
clozaril | clozapine | Atypical Antipsychotic
co gesic | acetaminophen, hydrocodone | Opioids
co q10 | coenzyme q10 | Nutritional Products
cobalamin | cobalamin | Nutritional Products
cobenfy | trospium, xanomeline | -
codeine | codeine | Opioids
coenzyme q10 | coenzyme q10 | Nutritional Products
cogentin | benztropine | -
colace | docusate | GI Agents
colchicine | colchicine | -
colcrys | colchicine | -
collagenase | collagenase | -
combivent | albuterol, ipratropium | Asthma Medications
combogesic | acetaminophen, ibuprofen | NSAID
combunox | ibuprofen, oxycodone | Opioids
compazine | prochlorperazine | Antiemetic
compro | prochlorperazine | Antiemetic
concerta | methylphenidate | Stimulants
condrolite | chondroitin, glucosamine, methylsulfonylmethane | Nutritional Products
consensi | amlodipine, celecoxib | NSAID
contrave | bupropion, naltrexone | -
conzip | tramadol | Opioids
cooleeze | camphor, capsaicin, hyaluronic acid, menthol | Topical Compounds
copaxone | glatiramer | -
coq10 | coenzyme q10 | Nutritional Products
coreg | carvedilol | Beta-blocker
corgard | nadolol | Beta-blocker
corlanor | ivabradine | -
cortef | hydrocortisone | Adrenal Cortical Steroids
cortisporin | hydrocortisone, neomycin, polymyxin b | -
cosamin | chondroitin, glucosamine | Nutritional Products
cosentyx | secukinumab | -
cosopt | dorzolamide, timolol | -
cotempla | methylphenidate | Stimulants
coumadin | warfarin | Anti-coagulant
coxanto | oxaprozin | NSAID
cozaar | losartan | Antihypertensive
creon | pancrelipase | GI Agents
crestor | rosuvastatin | Statin
crexont | carbidopa, levodopa | -
cromolyn | cromolyn | -
cryoderm | menthol | Topical Analgesics
cubicin | daptomycin | Anti-infectives
cuprimine | penicillamine | -
curcumin | curcumin | Nutritional Products
cutivate | fluticasone | -
cuvposa | glycopyrrolate | GI Agents
cyanocobalamin | cyanocobalamin | Nutritional Products
cyclobenzaprine | cyclobenzaprine | Muscle Relaxant
cyclopentolate | cyclopentolate | -
cyclophene | cyclobenzaprine | Topical Compounds
cycloset | bromocriptine | Dopamine agonists
cyclosporine | cyclosporine | -
cyltezo | adalimumab | Tumor necrosis factor (TNF) modified
cymbalta | duloxetine | Antidepressant
cyproheptadine | cyproheptadine | Antihistamine
cytomel | liothyronine | Hormones
cytotec | misoprostol | GI Agents
dabigatran | dabigatran | Anti-coagulant
dalfampridine | dalfampridine | -
daliresp | roflumilast | -
dalmane | flurazepam | Benzodiazepines
dalteparin | dalteparin | Anti-coagulant
dantrium | dantrolene | Muscle Relaxant
dantrolene | dantrolene | Muscle Relaxant
dapagliflozin | dapagliflozin | Antidiabetics
dapsone | dapsone | Anti-infectives
daptomycin | daptomycin | Anti-infectives
darbepoetin | darbepoetin alfa | -
daridorexant | daridorexant | Sedative-hypnotics
darifenacin | darifenacin | -
darvocet | acetaminophen, propoxyphene | Opioids
darvon | propoxyphene | Opioids
daxibotulinumtoxina | daxibotulinumtoxina | Injection
daxxify | daxibotulinumtoxina | Injection
daypro | oxaprozin | NSAID
daytrana | methylphenidate | Stimulants
dayvigo | lemborexant | Sedative-hypnotics
ddavp | desmopressin | Hormones
decadron | dexamethasone | Adrenal Cortical Steroids
deflazacort | deflazacort | Adrenal Cortical Steroids
delsym | dextromethorphan | -
deltasone | prednisone | Adrenal Cortical Steroids
delzicol | mesalamine | GI Agents
demadex | torsemide | -
demerol | meperidine | Opioids
dendracin | capsaicin, menthol, methyl salicylate | Topical Analgesics
denosumab | denosumab | Injection
depade | naltrexone | Opioid Antagonist
depakene | valproate | Anti-epilepsy drugs
depakote | valproate | Anti-epilepsy drugs
deplin | levomefolic acid | Nutritional Products
depo estradiol | estradiol | Hormones
depo medrol | methylprednisolone | Adrenal Cortical Steroids
depo provera | medroxyprogesterone | Hormones
depo testosterone | testosterone | Androgens & Anabolic Steroids
depomedrol | methylprednisolone | Adrenal Cortical Steroids
deprizine | ranitidine | H2 Blocker
dermacin | - | Topical Analgesics
dermacinrx | - | Topical Analgesics
dermarx | - | Topical Analgesics
descovy | emtricitabine, tenofovir alafenamide | Anti-infectives
desipramine | desipramine | Antidepressant
desloratadine | desloratadine | Antihistamine
desmopressin | desmopressin | Hormones
desonide | desonide | -
desoxyn | methamphetamine | Stimulants
desvenlafaxine | desvenlafaxine | Antidepressant
desyrel | trazodone | Antidepressant
detrol | tolterodine | -
deutetrabenazine | deutetrabenazine | -
dexamethasone | dexamethasone | Adrenal Cortical Steroids
dexedrine | dextroamphetamine | Stimulants
dexilant | dexlansoprazole | Proton Pump Inhibitors
dexlansoprazole | dexlansoprazole | Proton Pump Inhibitors
dexmedetomidine | dexmedetomidine | -
dexmethylphenidate | dexmethylphenidate | Stimulants
dexpak | dexamethasone | Adrenal Cortical Steroids
dextroamphetamine | dextroamphetamine | Stimulants
dextromethorphan | dextromethorphan | -
dhe | dihydroergotamine | Antimigraine Agent
dhea | prasterone | Nutritional Products
diabeta | glyburide | Antidiabetics
diamox | acetazolamide | -
diastat | diazepam | Benzodiazepines
diazepam | diazepam | Benzodiazepines
diclegis | doxylamine, pyridoxine | Antiemetic
diclofenac | diclofenac | NSAID
diclotral | capsaicin, diclofenac | Topical Analgesics
diclozor | diclofenac | Topical Analgesics
dicopanol | diphenhydramine | Antihistamine
dicyclomine | dicyclomine | GI Agents
diflucan | fluconazole | Anti-infectives
diflunisal | diflunisal | NSAID
difluprednate | difluprednate | -
digoxin | digoxin | -
dihydrocodeine | dihydrocodeine | Opioids
dihydroergotamine | dihydroergotamine | Antimigraine Agent
dilantin | phenytoin | Anti-epilepsy drugs
dilaudid | hydromorphone | Opioids
diltiazem | diltiazem | Calcium Channel Blocker
dimenhydrinate | dimenhydrinate | Antiemetic
dimethyl fumarate | dimethyl fumarate | -
dimethyl sulfoxide | dimethyl sulfoxide | Topical Analgesics
diovan | valsartan | Antihypertensive
diovan hct | hydrochlorothiazide, valsartan | Antihypertensive
diphenhydramine | diphenhydramine | Antihistamine
diphenoxylate | diphenoxylate | GI Agents
diprivan | propofol | Injection
disalcid | salsalate | NSAID
diskets | methadone | Opioids
disulfiram | disulfiram | -
ditropan | oxybutynin | -
divalproex | valproate | Anti-epilepsy drugs
dmso | dimethyl sulfoxide | Topical Analgesics
docuprene | docusate | GI Agents
docusate | docusate | GI Agents
docuzen | - | GI Agents
dok | docusate | GI Agents
dolgic | - | Barbiturates
dolobid | diflunisal | NSAID
dolophine | methadone | Opioids
dolutegravir | dolutegravir | Anti-infectives
donepezil | donepezil | -
donnatal | atropine, hyoscyamine, phenobarbital, scopolamine | GI Agents
doral | quazepam | Benzodiazepines
doryx | doxycycline | Anti-infectives
dorzolamide | dorzolamide | -
dostinex | cabergoline | Dopamine agonists
doxazosin | doxazosin | Alpha-blocker
doxepin | doxepin | Antidepressant
doxycycline | doxycycline | Anti-infectives
doxylamine | doxylamine | Sedative-hypnotics
dramamine | dimenhydrinate | Antiemetic
drisdol | ergocalciferol | Nutritional Products
drizalma | duloxetine | Antidepressant
dronabinol | dronabinol | Cannabinoids
dronedarone | dronedarone | -
droperidol | droperidol | Injection
droxidopa | droxidopa | -
dsuvia | sufentanil | Opioids
duetact | glimepiride, pioglitazone | Antidiabetics
duexis | famotidine, ibuprofen | NSAID
dulaglutide | dulaglutide | Antidiabetics
dulcolax | bisacodyl | GI Agents
dulera | formoterol, mometasone | Asthma Medications
duloxetine | duloxetine | Antidepressant
duoneb | albuterol, ipratropium | Asthma Medications
dupilumab | dupilumab | -
dupixent | dupilumab | -
duragesic | fentanyl | Opioids
duramorph | morphine | Opioids
durezol | difluprednate | -
duricef | cefadroxil | Anti-infectives
durlaza | aspirin | NSAID
durolane | hyaluronic acid | Viscosupplementation
dutasteride | dutasteride | -
dvorah | acetaminophen, caffeine, dihydrocodeine | Opioids
dyanavel | amphetamine | Stimulants
dyazide | hydrochlorothiazide, triamterene | Antihypertensive
dyloject | diclofenac | NSAID
dymista | azelastine, fluticasone | -
dyotin | gabapentin | Anti-epilepsy drugs
dyrenium | triamterene | Antihypertensive
dysport | abobotulinumtoxina | Injection
ec naprosyn | naproxen | NSAID
ecotrin | aspirin | NSAID
edarbi | azilsartan | Antihypertensive
edarbyclor | azilsartan, chlorthalidone | Antihypertensive
edex | alprostadil | Impotence Agents
edluar | zolpidem | Sedative-hypnotics
edoxaban | edoxaban | Anti-coagulant
effexor | venlafaxine | Antidepressant
effient | prasugrel | -
efinaconazole | efinaconazole | Anti-infectives
elavil | amitriptyline | Antidepressant
elderberry | elderberry | Nutritional Products
elepsia | levetiracetam | Anti-epilepsy drugs
eletriptan | eletriptan | Antimigraine Agent
elidel | pimecrolimus | -
elimite | permethrin | -
eliquis | apixaban | Anti-coagulant
eluxadoline | eluxadoline | GI Agents
elyxyb | celecoxib | NSAID
embeda | morphine, naltrexone | Opioids
emend | aprepitant | Antiemetic
emflaza | deflazacort | Adrenal Cortical Steroids
emgality | galcanezumab | Antimigraine Agent
emla | lidocaine, prilocaine | Topical Analgesics
empagliflozin | empagliflozin | Antidiabetics
emsam | selegiline | Antidepressant
emtricitabine | emtricitabine | Anti-infectives
emu oil | emu oil | Topical Analgesics
enablex | darifenacin | -
enalapril | enalapril | Antihypertensive
enbrel | etanercept | Tumor necrosis factor (TNF) modified
endocet | acetaminophen, oxycodone | Opioids
endodan | aspirin, oxycodone | Opioids
endoxcin | lidocaine, menthol | Topical Analgesics
enlyte | - | Nutritional Products
enovarx | - | Topical Compounds
enoxaparin | enoxaparin | Anti-coagulant
enteragam | - | Nutritional Products
entresto | sacubitril, valsartan | -
enulose | lactulose | GI Agents
epclusa | sofosbuvir, velpatasvir | Anti-infectives
epidiolex | cannabidiol | Cannabinoids
epinephrine | epinephrine | -
epipen | epinephrine | -
epitol | carbamazepine | Anti-epilepsy drugs
eplerenone | eplerenone | Antihypertensive
epogen | epoetin alfa | -
eprontia | topiramate | Anti-epilepsy drugs
epsom salt | magnesium sulfate | -
eptinezumab | eptinezumab | Antimigraine Agent
equanil | meprobamate | AntiAnxiety
equetro | carbamazepine | Anti-epilepsy drugs
erelzi | etanercept | Tumor necrosis factor (TNF) modified
erenumab | erenumab | Antimigraine Agent
ergocalciferol | ergocalciferol | Nutritional Products
ergomar | ergotamine | Antimigraine Agent
ergotamine | ergotamine | Antimigraine Agent
ertapenem | ertapenem | Anti-infectives
ertugliflozin | ertugliflozin | Antidiabetics
erythromycin | erythromycin | Anti-infectives
escitalopram | escitalopram | Antidepressant
esgic | acetaminophen, butalbital, caffeine | Barbiturates
esketamine | esketamine | Antidepressant
eslicarbazepine | eslicarbazepine | Anti-epilepsy drugs
esomeprazole | esomeprazole | Proton Pump Inhibitors
estazolam | estazolam | Benzodiazepines
estrace | estradiol | Hormones
estradiol | estradiol | Hormones
estrogen | - | Hormones
eszopiclone | eszopiclone | Sedative-hypnotics
etanercept | etanercept | Tumor necrosis factor (TNF) modified
ethambutol | ethambutol | Anti-infectives
ethosuximide | ethosuximide | Anti-epilepsy drugs
etodolac | etodolac | NSAID
eucalyptus | eucalyptus | Topical Analgesics
euflexxa | hyaluronic acid | Viscosupplementation
euthyrox | levothyroxine | Hormones
evekeo | amphetamine | Stimulants
evenity | romosozumab | Injection
evista | raloxifene | -
evolocumab | evolocumab | -
evoxac | cevimeline | -
evzio | naloxone | Opioid Antagonist
ex lax | sennosides | GI Agents
exalgo | hydromorphone | Opioids
excedrin | acetaminophen, aspirin, caffeine | Misc Analgesics
excedrin extra strength | acetaminophen, aspirin, caffeine | Misc Analgesics
excedrin migraine | acetaminophen, aspirin, caffeine | Misc Analgesics
excedrin pm | acetaminophen, diphenhydramine | Misc Analgesics
exelon | rivastigmine | -
exenatide | exenatide | Antidiabetics
exforge | amlodipine, valsartan | Calcium Channel Blocker
exforge hct | amlodipine, hydrochlorothiazide, valsartan | Calcium Channel Blocker
exoten | capsaicin, menthol, methyl salicylate | Topical Analgesics
exoten c | capsaicin, menthol, methyl salicylate | Topical Analgesics
exoten-c | capsaicin, menthol, methyl salicylate | Topical Analgesics
exparel | bupivacaine | Injection
exxua | gepirone | Antidepressant
ezetimibe | ezetimibe | -
famciclovir | famciclovir | Anti-infectives
famotidine | famotidine | H2 Blocker
famvir | famciclovir | Anti-infectives
fanapt | iloperidone | Atypical Antipsychotic
fanatrex | gabapentin | Anti-epilepsy drugs
farxiga | dapagliflozin | Antidiabetics
fasenra | benralizumab | Asthma Medications
fazaclo | clozapine | Atypical Antipsychotic
febuxostat | febuxostat | -
felbamate | felbamate | Anti-epilepsy drugs
felbatol | felbamate | Anti-epilepsy drugs
feldene | piroxicam | NSAID
felodipine | felodipine | Calcium Channel Blocker
femara | letrozole | -
fenofibrate | fenofibrate | Fibric Acid
fenofibric acid | fenofibric acid | Fibric Acid
fenoglide | fenofibrate | Fibric Acid
fenoprofen | fenoprofen | NSAID
fenortho | fenoprofen | NSAID
fentanyl | fentanyl | Opioids
fentanyl buccal | fentanyl | Opioids
fentora | fentanyl | Opioids
ferrous gluconate | ferrous gluconate | Nutritional Products
ferrous sulfate | ferrous sulfate | Nutritional Products
fesoterodine | fesoterodine | -
fetzima | levomilnacipran | Antidepressant
fexmid | cyclobenzaprine | Muscle Relaxant
fexofenadine | fexofenadine | Antihistamine
fiasp | insulin aspart | Antidiabetics
fibricor | fenofibric acid | Fibric Acid
filgrastim | filgrastim | -
finasteride | finasteride | -
fioricet | acetaminophen, butalbital, caffeine | Barbiturates
fioricet with codeine | acetaminophen, butalbital, caffeine, codeine | Barbiturates
fiorinal | aspirin, butalbital, caffeine | Barbiturates
fiorinal with codeine | aspirin, butalbital, caffeine, codeine | Barbiturates
fish oil | fish oil | Nutritional Products
flagyl | metronidazole | Anti-infectives
flavocoxid | flavocoxid | Nutritional Products
flavoxate | flavoxate | -
flector | diclofenac | Topical Analgesics
fleqsuvy | baclofen | Muscle Relaxant
flexall | menthol | Topical Analgesics
flexeril | cyclobenzaprine | Muscle Relaxant
flibanserin | flibanserin | -
flomax | tamsulosin | -
flonase | fluticasone | -
flonase allergy relief | fluticasone | -
florinef | fludrocortisone | Adrenal Cortical Steroids
flovent | fluticasone | Asthma Medications
fluconazole | fluconazole | Anti-infectives
fludrocortisone | fludrocortisone | Adrenal Cortical Steroids
fluocinonide | fluocinonide | -
fluoxetine | fluoxetine | Antidepressant
fluphenazine | fluphenazine | -
flurazepam | flurazepam | Benzodiazepines
flurbiprofen | flurbiprofen | NSAID
fluriflex | cyclobenzaprine, flurbiprofen | Topical Compounds
fluticasone | fluticasone | -
fluvastatin | fluvastatin | Statin
fluvoxamine | fluvoxamine | Antidepressant
focalin | dexmethylphenidate | Stimulants
folate | folic acid | Nutritional Products
folbee | cyanocobalamin, folic acid, pyridoxine | Nutritional Products
folbic | cyanocobalamin, folic acid, pyridoxine | Nutritional Products
folic acid | folic acid | Nutritional Products
foltanx | levomefolic acid, methylcobalamin, pyridoxal phosphate | Nutritional Products
foltx | cyanocobalamin, folic acid, pyridoxine | Nutritional Products
fondaparinux | fondaparinux | Anti-coagulant
foradil | formoterol | Asthma Medications
forfivo | bupropion | Antidepressant
formoterol | formoterol | Asthma Medications
fortamet | metformin | Antidiabetics
forteo | teriparatide | Hormones
fortesta | testosterone | Androgens & Anabolic Steroids
fortical | calcitonin | Hormones
fosamax | alendronate | Bisphosphonates
fosamax plus d | alendronate, cholecalciferol | Bisphosphonates
fosaprepitant | fosaprepitant | Antiemetic
fosinopril | fosinopril | Antihypertensive
fosphenytoin | fosphenytoin | Anti-epilepsy drugs
fragmin | dalteparin | Anti-coagulant
fremanezumab | fremanezumab | Antimigraine Agent
frova | frovatriptan | Antimigraine Agent
frovatriptan | frovatriptan | Antimigraine Agent
furosemide | furosemide | -
fycompa | perampanel | Anti-epilepsy drugs
gabacaine | - | Anti-epilepsy drugs
gabacyclotram | cyclobenzaprine, gabapentin, tramadol | Topical Compounds
gabadone | - | Nutritional Products
gabapal | gabapentin, lidocaine | Anti-epilepsy drugs
gabapentin | gabapentin | Anti-epilepsy drugs
gabapentin enacarbil | gabapentin enacarbil | Anti-epilepsy drugs
gabarone | gabapentin | Anti-epilepsy drugs
gabavale | diazepam | Benzodiazepines
gabitril | tiagabine | Anti-epilepsy drugs
gablofen | baclofen | Muscle Relaxant
gaboxetine | fluoxetine | Antidepressant
galantamine | galantamine | -
galcanezumab | galcanezumab | Antimigraine Agent
gammagard | immune globulin | Injection
gamunex | immune globulin | Injection
gas-x | simethicone | GI Agents
gavilax | polyethylene glycol 3350 | GI Agents
gaviscon | - | GI Agents
gel one | hyaluronic acid | Viscosupplementation
gelsyn | hyaluronic acid | Viscosupplementation
gelsyn 3 | hyaluronic acid | Viscosupplementation
gelsyn-3 | hyaluronic acid | Viscosupplementation
gemfibrozil | gemfibrozil | Fibric Acid
gemtesa | vibegron | -
gen visc | hyaluronic acid | Viscosupplementation
genicin | glucosamine | Nutritional Products
genotropin | somatropin | Hormones
gentamicin | gentamicin | Anti-infectives
genvisc | hyaluronic acid | Viscosupplementation
genvoya | cobicistat, elvitegravir, emtricitabine, tenofovir alafenamide | Anti-infectives
geodon | ziprasidone | Atypical Antipsychotic
gepirone | gepirone | Antidepressant
gimoti | metoclopramide | GI Agents
ginkgo | ginkgo | Nutritional Products
ginkgo biloba | ginkgo | Nutritional Products
glatiramer | glatiramer | -
glimepiride | glimepiride | Antidiabetics
glipizide | glipizide | Antidiabetics
gloperba | colchicine | -
glucagon | glucagon | -
glucophage | metformin | Antidiabetics
glucosamine | glucosamine | Nutritional Products
glucosamine and chondroitin | chondroitin, glucosamine | Nutritional Products
glucosamine chondroitin | chondroitin, glucosamine | Nutritional Products
glucosamine sulfate | glucosamine | Nutritional Products
glucosamine with chondroitin | chondroitin, glucosamine | Nutritional Products
glucotrol | glipizide | Antidiabetics
glucovance | glyburide, metformin | Antidiabetics
glumetza | metformin | Antidiabetics
glutamine | glutamine | Nutritional Products
glutathione | glutathione | Nutritional Products
glyburide | glyburide | Antidiabetics
glycerin | glycerin | -
glycolax | polyethylene glycol 3350 | GI Agents
glycopyrrolate | glycopyrrolate | GI Agents
glydo | lidocaine | Topical Analgesics
glynase | glyburide | Antidiabetics
glyset | miglitol | Antidiabetics
glyxambi | empagliflozin, linagliptin | Antidiabetics
gocovri | amantadine | -
golimumab | golimumab | Tumor necrosis factor (TNF) modified
golytely | polyethylene glycol 3350, potassium chloride, sodium bicarbonate, sodium chloride, sodium sulfate | GI Agents
gralise | gabapentin | Anti-epilepsy drugs
granisetron | granisetron | Antiemetic
guaifenesin | guaifenesin | -
guaifenesin with codeine | codeine, guaifenesin | -
guanfacine | guanfacine | Antihypertensive
guselkumab | guselkumab | -
habitrol | nicotine | -
hadlima | adalimumab | Tumor necrosis factor (TNF) modified
halcion | triazolam | Benzodiazepines
haldol | haloperidol | -
haloperidol | haloperidol | -
harvoni | ledipasvir, sofosbuvir | Anti-infectives
hctz | hydrochlorothiazide | Antihypertensive
hemady | dexamethasone | Adrenal Cortical Steroids
hemp oil | - | Cannabinoids
heparin | heparin | Anti-coagulant
hetlioz | tasimelteon | Sedative-hypnotics
homatropine | homatropine | -
horizant | gabapentin enacarbil | Anti-epilepsy drugs
humalog | insulin lispro | Antidiabetics
humira | adalimumab | Tumor necrosis factor (TNF) modified
humulin | insulin human | Antidiabetics
humulin n | insulin human | Antidiabetics
humulin r | insulin human | Antidiabetics
hyalgan | hyaluronic acid | Viscosupplementation
hyaluronan | hyaluronic acid | Viscosupplementation
hyaluronate | hyaluronic acid | Viscosupplementation
hyaluronic acid | hyaluronic acid | Viscosupplementation
hyaluronidase | hyaluronidase | Injection
hycet | acetaminophen, hydrocodone | Opioids
hycodan | homatropine, hydrocodone | -
hydralazine | hydralazine | Antihypertensive
hydrochlorothiazide | hydrochlorothiazide | Antihypertensive
hydroco | hydrocodone | Opioids
hydrocod | hydrocodone | Opioids
hydrocodone | hydrocodone | Opioids
hydrocortisone | hydrocortisone | Adrenal Cortical Steroids
hydromorphone | hydromorphone | Opioids
hydroquinone | hydroquinone | -
hydroxocobalamin | hydroxocobalamin | Nutritional Products
hydroxychloroquine | hydroxychloroquine | -
hydroxytryptophan | 5-hydroxytryptophan | Nutritional Products
hydroxyzine | hydroxyzine | AntiAnxiety
hylan | hylan | Viscosupplementation
hylenex | hyaluronidase | Injection
hymovis | hyaluronic acid | Viscosupplementation
hyoscyamine | hyoscyamine | GI Agents
hypertensa | - | Nutritional Products
hyrimoz | adalimumab | Tumor necrosis factor (TNF) modified
hysingla | hydrocodone | Opioids
hytrin | terazosin | Alpha-blocker
hyzaar | hydrochlorothiazide, losartan | Antihypertensive
ibandronate | ibandronate | Bisphosphonates
ibsrela | tenapanor | GI Agents
ibu | ibuprofen | NSAID
ibudone | hydrocodone, ibuprofen | Opioids
ibuprofen | ibuprofen | NSAID
icosapent ethyl | icosapent ethyl | -
icy hot | - | Topical Analgesics
igalmi | dexmedetomidine | -
iloperidone | iloperidone | Atypical Antipsychotic
imdur | isosorbide mononitrate | -
imipramine | imipramine | Antidepressant
imiquimod | imiquimod | -
imitrex | sumatriptan | Antimigraine Agent
imodium | loperamide | GI Agents
imuran | azathioprine | -
incobotulinumtoxina | incobotulinumtoxina | Injection
incruse | umeclidinium | Asthma Medications
indapamide | indapamide | Antihypertensive
inderal | propranolol | Beta-blocker
indocin | indomethacin | NSAID
indomethacin | indomethacin | NSAID
inflammacin | - | -
inflectra | infliximab | Tumor necrosis factor (TNF) modified
infliximab | infliximab | Tumor necrosis factor (TNF) modified
infumorph | morphine | Opioids
ingrezza | valbenazine | -
innopran | propranolol | Beta-blocker
inositol | inositol | Nutritional Products
inspra | eplerenone | Antihypertensive
insulin | insulin | Antidiabetics
insulin aspart | insulin aspart | Antidiabetics
insulin degludec | insulin degludec | Antidiabetics
insulin detemir | insulin detemir | Antidiabetics
insulin glargine | insulin glargine | Antidiabetics
insulin glulisine | insulin glulisine | Antidiabetics
insulin lispro | insulin lispro | Antidiabetics
insulin regular | insulin human | Antidiabetics
intermezzo | zolpidem | Sedative-hypnotics
intuniv | guanfacine | -
invanz | ertapenem | Anti-infectives
invega | paliperidone | Atypical Antipsychotic
invokamet | canagliflozin, metformin | Antidiabetics
invokana | canagliflozin | Antidiabetics
ionsys | fentanyl | Opioids
ipratropium | ipratropium | Asthma Medications
irbesartan | irbesartan | Antihypertensive
irenka | duloxetine | Antidepressant
iron sulfate | ferrous sulfate | Nutritional Products
isentress | raltegravir | Anti-infectives
isocarboxazid | isocarboxazid | Antidepressant
isoniazid | isoniazid | Anti-infectives
isordil | isosorbide dinitrate | -
isosorbide | isosorbide | -
isosorbide dinitrate | isosorbide dinitrate | -
isosorbide mononitrate | isosorbide mononitrate | -
isotretinoin | isotretinoin | -
isradipine | isradipine | Calcium Channel Blocker
itraconazole | itraconazole | Anti-infectives
ivabradine | ivabradine | -
ivermectin | ivermectin | Anti-infectives
ivig | immune globulin | Injection
ixekizumab | ixekizumab | -
jalyn | dutasteride, tamsulosin | -
jantoven | warfarin | Anti-coagulant
janumet | metformin, sitagliptin | Antidiabetics
januvia | sitagliptin | Antidiabetics
jardiance | empagliflozin | Antidiabetics
jatenzo | testosterone | Androgens & Anabolic Steroids
jentadueto | linagliptin, metformin | Antidiabetics
jeuveau | prabotulinumtoxina | Injection
jornay | methylphenidate | Stimulants
journavx | suzetrigine | Misc Analgesics
jublia | efinaconazole | Anti-infectives
kadian | morphine | Opioids
kaopectate | bismuth subsalicylate | GI Agents
kapidex | dexlansoprazole | Proton Pump Inhibitors
kapspargo | metoprolol | Beta-blocker
kapvay | clonidine | -
katerzia | amlodipine | Calcium Channel Blocker
kava | kava | Nutritional Products
kazano | alogliptin, metformin | Antidiabetics
keflex | cephalexin | Anti-infectives
kefzol | cefazolin | Anti-infectives
kenalog | triamcinolone | Adrenal Cortical Steroids
keppra | levetiracetam | Anti-epilepsy drugs
kera tek | menthol, methyl salicylate | Topical Analgesics
kera-tek | menthol, methyl salicylate | Topical Analgesics
keratek | menthol, methyl salicylate | Topical Analgesics
keratek gel | menthol, methyl salicylate | Topical Analgesics
kerydin | tavaborole | Anti-infectives
ketalar | ketamine | -
ketamine | ketamine | -
ketoconazole | ketoconazole | Anti-infectives
ketophene | ketoprofen | Topical Compounds
ketoprofen | ketoprofen | NSAID
ketorolac | ketorolac | NSAID
ketotifen | ketotifen | -
kevzara | sarilumab | -
khedezla | desvenlafaxine | Antidepressant
klofensaid | diclofenac | Topical Analgesics
klonopin | clonazepam | Benzodiazepines
kloxxado | naloxone | Opioid Antagonist
kombiglyze | metformin, saxagliptin | Antidiabetics
konsyl | psyllium | GI Agents
konvomep | omeprazole, sodium bicarbonate | Proton Pump Inhibitors
kratom | kratom | -
krill oil | krill oil | Nutritional Products
kristalose | lactulose | GI Agents
krystexxa | pegloticase | Injection
kytril | granisetron | Antiemetic
kyzatrex | testosterone | Androgens & Anabolic Steroids
l arginine | arginine | Nutritional Products
l carnitine | levocarnitine | Nutritional Products
l glutamine | glutamine | Nutritional Products
l lysine | lysine | Nutritional Products
l methylfolate | levomefolic acid | Nutritional Products
l theanine | theanine | Nutritional Products
l tryptophan | tryptophan | Nutritional Products
l tyrosine | tyrosine | Nutritional Products
l-carnitine | levocarnitine | Nutritional Products
labetalol | labetalol | Beta-blocker
lacosamide | lacosamide | Anti-epilepsy drugs
lactulose | lactulose | GI Agents
lagevrio | molnupiravir | Anti-infectives
lamictal | lamotrigine | Anti-epilepsy drugs
lamisil | terbinafine | Anti-infectives
lamotrigine | lamotrigine | Anti-epilepsy drugs
lanoxin | digoxin | -
lansoprazole | lansoprazole | Proton Pump Inhibitors
lantus | insulin glargine | Antidiabetics
lasix | furosemide | -
lasmiditan | lasmiditan | Antimigraine Agent
latanoprost | latanoprost | -
latuda | lurasidone | Atypical Antipsychotic
laxacin | docusate, sennosides | GI Agents
lazanda | fentanyl | Opioids
leflunomide | leflunomide | -
lemborexant | lemborexant | Sedative-hypnotics
lenza | lidocaine, menthol | Topical Analgesics
lenzagel | lidocaine, menthol | Topical Analgesics
lenzapatch | lidocaine, menthol | Topical Analgesics
lescol | fluvastatin | Statin
lesinurad | lesinurad | -
letrozole | letrozole | -
levalbuterol | levalbuterol | Asthma Medications
levaquin | levofloxacin | Anti-infectives
levbid | hyoscyamine | GI Agents
levemir | insulin detemir | Antidiabetics
levetiracetam | levetiracetam | Anti-epilepsy drugs
levitra | vardenafil | Impotence Agents
levo dromoran | levorphanol | Opioids
levocarnitine | levocarnitine | Nutritional Products
levocetirizine | levocetirizine | Antihistamine
levodopa | levodopa | -
levofloxacin | levofloxacin | Anti-infectives
levomefolic acid | levomefolic acid | Nutritional Products
levomilnacipran | levomilnacipran | Antidepressant
levorphanol | levorphanol | Opioids
levothyroxine | levothyroxine | Hormones
levoxyl | levothyroxine | Hormones
levsin | hyoscyamine | GI Agents
lexapro | escitalopram | Antidepressant
lexitral | capsaicin, diclofenac | Topical Analgesics
lialda | mesalamine | GI Agents
librax | chlordiazepoxide, clidinium | GI Agents
librium | chlordiazepoxide | Benzodiazepines
licart | diclofenac | Topical Analgesics
lidall | - | Topical Analgesics
lidenza | lidocaine, menthol | Topical Analgesics
lidocaine | lidocaine | Topical Analgesics
lidocaine and prilocaine | lidocaine, prilocaine | Topical Analgesics
lidocaine viscous | lidocaine | Topical Analgesics
lidocin | - | Topical Analgesics
lidoderm | lidocaine | Topical Analgesics
lidopin | lidocaine | Topical Analgesics
lidopril | lidocaine, prilocaine | Topical Analgesics
lidopro | capsaicin, lidocaine, menthol, methyl salicylate | Topical Analgesics
lidorx | lidocaine | Topical Analgesics
lidothol | lidocaine, menthol | Topical Analgesics
lidotral | lidocaine | Topical Analgesics
lidotrex | - | Topical Analgesics
lidotrode | - | Topical Analgesics
lidovex | lidocaine | Topical Analgesics
lidovir | - | -
lidoxib | celecoxib, lidocaine, menthol | NSAID
lidozen | lidocaine, menthol | Topical Analgesics
lidozion | lidocaine | Topical Analgesics
lifitegrast | lifitegrast | -
limbitrol | amitriptyline, chlordiazepoxide | Antidepressant
limbrel | flavocoxid | Nutritional Products
linaclotide | linaclotide | GI Agents
linagliptin | linagliptin | Antidiabetics
linezolid | linezolid | Anti-infectives
linzess | linaclotide | GI Agents
lioresal | baclofen | Muscle Relaxant
liothyronine | liothyronine | Hormones
lipitor | atorvastatin | Statin
lipofen | fenofibrate | Fibric Acid
liraglutide | liraglutide | Antidiabetics
lisdexamfetamine | lisdexamfetamine | Stimulants
lisinopril | lisinopril | Antihypertensive
lithium | lithium | -
lithobid | lithium | -
livalo | pitavastatin | Statin
livixil | lidocaine, prilocaine | Topical Analgesics
lixisenatide | lixisenatide | Antidiabetics
lmx | lidocaine | Topical Analgesics
lodine | etodolac | NSAID
lofena | diclofenac | NSAID
lofexidine | lofexidine | -
lomaira | phentermine | -
lomotil | atropine, diphenoxylate | GI Agents
loperamide | loperamide | GI Agents
lopid | gemfibrozil | Fibric Acid
lopressor | metoprolol | Beta-blocker
lopressor hct | hydrochlorothiazide, metoprolol | Beta-blocker
loratadine | loratadine | Antihistamine
lorazepam | lorazepam | Benzodiazepines
lorcet | acetaminophen, hydrocodone | Opioids
loreev | lorazepam | Benzodiazepines
lortab | acetaminophen, hydrocodone | Opioids
lorzone | chlorzoxazone | Muscle Relaxant
losartan | losartan | Antihypertensive
lotemax | loteprednol | -
lotensin | benazepril | Antihypertensive
lotensin hct | benazepril, hydrochlorothiazide | Antihypertensive
loteprednol | loteprednol | -
lotrel | amlodipine, benazepril | Calcium Channel Blocker
lotrimin | clotrimazole | Anti-infectives
lotronex | alosetron | GI Agents
lovastatin | lovastatin | Statin
lovaza | omega-3 acid ethyl esters | -
lovenox | enoxaparin | Anti-coagulant
low dose naltrexone | naltrexone | Opioid Antagonist
lubiprostone | lubiprostone | GI Agents
lucemyra | lofexidine | -
ludiomil | maprotiline | Antidepressant
lumateperone | lumateperone | Atypical Antipsychotic
lumigan | bimatoprost | -
lumryz | oxybate | -
lunesta | eszopiclone | Sedative-hypnotics
lurasidone | lurasidone | Atypical Antipsychotic
luvox | fluvoxamine | Antidepressant
lybalvi | olanzapine, samidorphan | Atypical Antipsychotic
lyrica | pregabalin | Anti-epilepsy drugs
lysine | lysine | Nutritional Products
lysteda | tranexamic acid | -
lyumjev | insulin lispro | Antidiabetics
lyvispah | baclofen | Muscle Relaxant
maalox | - | GI Agents
macrobid | nitrofurantoin | Anti-infectives
macrodantin | nitrofurantoin | Anti-infectives
mag ox | magnesium oxide | Nutritional Products
magic mouthwash | - | -
magnacet | acetaminophen, oxycodone | Opioids
magnesium | magnesium | Nutritional Products
magnesium citrate | magnesium citrate | GI Agents
magnesium hydroxide | magnesium hydroxide | GI Agents
magnesium oxide | magnesium oxide | Nutritional Products
magnesium sulfate | magnesium sulfate | -
maprotiline | maprotiline | Antidepressant
marcaine | bupivacaine | Injection
marijuana | cannabis | Cannabinoids
marinol | dronabinol | Cannabinoids
marplan | isocarboxazid | Antidepressant
mavik | trandolapril | Antihypertensive
mavyret | glecaprevir, pibrentasvir | Anti-infectives
maxalt | rizatriptan | Antimigraine Agent
maxfreeze | menthol | Topical Analgesics
maxidone | acetaminophen, hydrocodone | Opioids
maxipime | cefepime | Anti-infectives
maxzide | hydrochlorothiazide, triamterene | Antihypertensive
meclizine | meclizine | Antiemetic
meclofenamate | meclofenamate | NSAID
meclomen | meclofenamate | NSAID
mederma | - | -
medi derm | - | Topical Analgesics
medi-derm | - | Topical Analgesics
medical cannabis | cannabis | Cannabinoids
medical marijuana | cannabis | Cannabinoids
mediderm | - | Topical Analgesics
medrol | methylprednisolone | Adrenal Cortical Steroids
medrox | capsaicin, menthol, methyl salicylate | Topical Analgesics
medrox-rx | capsaicin, menthol, methyl salicylate | Topical Analgesics
medroxyprogesterone | medroxyprogesterone | Hormones
mefenamic acid | mefenamic acid | NSAID
melatonin | melatonin | Nutritional Products
meloxicam | meloxicam | NSAID
memantine | memantine | -
mentherm | menthol, methyl salicylate | Topical Analgesics
menthoderm | menthol, methyl salicylate | Topical Analgesics
menthol | menthol | Topical Analgesics
meperidine | meperidine | Opioids
mepivacaine | mepivacaine | Injection
mepolizumab | mepolizumab | Asthma Medications
meprobamate | meprobamate | AntiAnxiety
meropenem | meropenem | Anti-infectives
merrem | meropenem | Anti-infectives
mesalamine | mesalamine | GI Agents
mestinon | pyridostigmine | -
metadate | methylphenidate | Stimulants
metamucil | psyllium | GI Agents
metanx | levomefolic acid, methylcobalamin, pyridoxal phosphate | Nutritional Products
metaxall | metaxalone | Muscle Relaxant
metaxalone | metaxalone | Muscle Relaxant
metformin | metformin | Antidiabetics
methadone | methadone | Opioids
methadose | methadone | Opioids
methamphetamine | methamphetamine | Stimulants
methimazole | methimazole | -
methitest | methyltestosterone | Androgens & Anabolic Steroids
methocarbamol | methocarbamol | Muscle Relaxant
methoderm | menthol, methyl salicylate | Topical Analgesics
methotrexate | methotrexate | -
methyl salicylate | methyl salicylate | Topical Analgesics
methylcellulose | methylcellulose | GI Agents
methylcobalamin | methylcobalamin | Nutritional Products
methyldopa | methyldopa | Antihypertensive
methylfolate | levomefolic acid | Nutritional Products
methylin | methylphenidate | Stimulants
methylnaltrexone | methylnaltrexone | GI Agents
methylphenidate | methylphenidate | Stimulants
methylprednisolone | methylprednisolone | Adrenal Cortical Steroids
methylsulfonylmethane | methylsulfonylmethane | Nutritional Products
methyltestosterone | methyltestosterone | Androgens & Anabolic Steroids
metoclopramide | metoclopramide | GI Agents
metolazone | metolazone | Antihypertensive
metoprolol | metoprolol | Beta-blocker
metronidazole | metronidazole | Anti-infectives
mevacor | lovastatin | Statin
mexiletine | mexiletine | -
miacalcin | calcitonin | Hormones
micardis | telmisartan | Antihypertensive
micardis hct | hydrochlorothiazide, telmisartan | Antihypertensive
miconazole | miconazole | Anti-infectives
micronase | glyburide | Antidiabetics
microzide | hydrochlorothiazide | Antihypertensive
midazolam | midazolam | Benzodiazepines
midodrine | midodrine | -
midol | - | Misc Analgesics
midrin | acetaminophen, dichloralphenazone, isometheptene | Antimigraine Agent
migergot | caffeine, ergotamine | Antimigraine Agent
miglitol | miglitol | Antidiabetics
migranal | dihydroergotamine | Antimigraine Agent
milk of magnesia | magnesium hydroxide | GI Agents
millipred | prednisolone | Adrenal Cortical Steroids
milnacipran | milnacipran | Antidepressant
miltown | meprobamate | AntiAnxiety
mineral ice | menthol | Topical Analgesics
minipress | prazosin | Alpha-blocker
minocin | minocycline | Anti-infectives
minocycline | minocycline | Anti-infectives
minoxidil | minoxidil | -
mirabegron | mirabegron | -
miralax | polyethylene glycol 3350 | GI Agents
mirapex | pramipexole | Dopamine agonists
mirtazapine | mirtazapine | Antidepressant
misoprostol | misoprostol | GI Agents
mitigare | colchicine | -
mitigo | morphine | Opioids
mobic | meloxicam | NSAID
modafinil | modafinil | Stimulants
moexipril | moexipril | Antihypertensive
molnupiravir | molnupiravir | Anti-infectives
mometasone | mometasone | -
monistat | miconazole | Anti-infectives
monopril | fosinopril | Antihypertensive
monovisc | hyaluronic acid | Viscosupplementation
montelukast | montelukast | Asthma Medications
morphabond | morphine | Opioids
morphine | morphine | Opioids
motegrity | prucalopride | GI Agents
motpoly | lacosamide | Anti-epilepsy drugs
motrin | ibuprofen | NSAID
motrin pm | diphenhydramine, ibuprofen | NSAID
mounjaro | tirzepatide | Antidiabetics
movantik | naloxegol | GI Agents
moxifloxacin | moxifloxacin | Anti-infectives
ms contin | morphine | Opioids
ms ir | morphine | Opioids
mscontin | morphine | Opioids
msir | morphine | Opioids
msm | methylsulfonylmethane | Nutritional Products
mso4 | morphine | Opioids
mtx | methotrexate | -
mucinex | guaifenesin | -
mucinex d | guaifenesin, pseudoephedrine | -
mucinex dm | dextromethorphan, guaifenesin | -
multaq | dronedarone | -
multivitamin | - | Nutritional Products
mupirocin | mupirocin | Anti-infectives
mycophenolate | mycophenolate | -
mydayis | amphetamine, dextroamphetamine | Stimulants
mylanta | - | GI Agents
mylicon | simethicone | GI Agents
myobloc | rimabotulinumtoxinb | Injection
myoflex | trolamine salicylate | Topical Analgesics
myoprin | - | -
myrbetriq | mirabegron | -
mysoline | primidone | Anti-epilepsy drugs
nabilone | nabilone | Cannabinoids
nabumetone | nabumetone | NSAID
nadolol | nadolol | Beta-blocker
nalbuphine | nalbuphine | Opioids
naldemedine | naldemedine | GI Agents
nalfon | fenoprofen | NSAID
nalmefene | nalmefene | Opioid Antagonist
nalocet | acetaminophen, oxycodone | Opioids
naloxegol | naloxegol | GI Agents
naloxone | naloxone | Opioid Antagonist
naltrexone | naltrexone | Opioid Antagonist
namenda | memantine | -
namzaric | donepezil, memantine | -
naprapac | lansoprazole, naproxen | NSAID
naprelan | naproxen | NSAID
naprosyn | naproxen | NSAID
naproxen | naproxen | NSAID
naratriptan | naratriptan | Antimigraine Agent
narcan | naloxone | Opioid Antagonist
nardil | phenelzine | Antidepressant
naropin | ropivacaine | Injection
nasacort | triamcinolone | -
nasonex | mometasone | -
nateglinide | nateglinide | Antidiabetics
natesto | testosterone | Androgens & Anabolic Steroids
nayzilam | midazolam | Benzodiazepines
nebivolol | nebivolol | Beta-blocker
nefazodone | nefazodone | Antidepressant
neomycin | neomycin | Anti-infectives
neosporin | bacitracin, neomycin, polymyxin b | Anti-infectives
nesacaine | chloroprocaine | Injection
nesina | alogliptin | Antidiabetics
neupogen | filgrastim | -
neupro | rotigotine | Dopamine agonists
neurontin | gabapentin | Anti-epilepsy drugs
new terocin | capsaicin, lidocaine, menthol, methyl salicylate | Topical Analgesics
nexium | esomeprazole | Proton Pump Inhibitors
nexletol | bempedoic acid | -
niacin | niacin | Nutritional Products
niacinamide | niacinamide | Nutritional Products
niaspan | niacin | -
nicardipine | nicardipine | Calcium Channel Blocker
nicoderm | nicotine | -
nicorette | nicotine | -
nicotinamide | niacinamide | Nutritional Products
nicotine | nicotine | -
nicotinic acid | niacin | Nutritional Products
nicotrol | nicotine | -
nifedipine | nifedipine | Calcium Channel Blocker
nilotinib | nilotinib | -
nimodipine | nimodipine | Calcium Channel Blocker
niravam | alprazolam | Benzodiazepines
nisoldipine | nisoldipine | Calcium Channel Blocker
nitrofurantoin | nitrofurantoin | Anti-infectives
nitroglycerin | nitroglycerin | -
nitrostat | nitroglycerin | -
nitrous oxide | nitrous oxide | -
nizatidine | nizatidine | H2 Blocker
nizoral | ketoconazole | Anti-infectives
nolvadex | tamoxifen | -
norco | acetaminophen, hydrocodone | Opioids
norditropin | somatropin | Hormones
norflex | orphenadrine | Muscle Relaxant
norgesic | aspirin, caffeine, orphenadrine | Muscle Relaxant
norliqva | amlodipine | Calcium Channel Blocker
norpramin | desipramine | Antidepressant
northera | droxidopa | -
nortriptyline | nortriptyline | Antidepressant
norvasc | amlodipine | Calcium Channel Blocker
novocain | procaine | Injection
novolin | insulin human | Antidiabetics
novolin n | insulin human | Antidiabetics
novolin r | insulin human | Antidiabetics
novolog | insulin aspart | Antidiabetics
ntg | nitroglycerin | -
nubain | nalbuphine | Opioids
nucala | mepolizumab | Asthma Medications
nucort | hydrocortisone | Adrenal Cortical Steroids
nucynta | tapentadol | Opioids
nudiclo | capsaicin, diclofenac | NSAID
nuedexta | dextromethorphan, quinidine | -
nuplazid | pimavanserin | Atypical Antipsychotic
nuprin | ibuprofen | NSAID
nurtec | rimegepant | Antimigraine Agent
nuvigil | armodafinil | Stimulants
nymalize | nimodipine | Calcium Channel Blocker
nystatin | nystatin | Anti-infectives
ofirmev | acetaminophen | Misc Analgesics
ofloxacin | ofloxacin | Anti-infectives
olanzapine | olanzapine | Atypical Antipsychotic
oleptro | trazodone | Antidepressant
oliceridine | oliceridine | Opioids
olinvyk | oliceridine | Opioids
olmesartan | olmesartan | Antihypertensive
olodaterol | olodaterol | Asthma Medications
olopatadine | olopatadine | -
olumiant | baricitinib | -
omalizumab | omalizumab | Asthma Medications
omega 3 | omega-3 fatty acids | Nutritional Products
omega 3 fatty acids | omega-3 fatty acids | Nutritional Products
omega-3 | omega-3 fatty acids | Nutritional Products
omeprazole | omeprazole | Proton Pump Inhibitors
omnaris | ciclesonide | -
omnicef | cefdinir | Anti-infectives
onabotulinumtoxina | onabotulinumtoxina | Injection
ondansetron | ondansetron | Antiemetic
onfi | clobazam | Benzodiazepines
onglyza | saxagliptin | Antidiabetics
onmel | itraconazole | Anti-infectives
onsolis | fentanyl | Opioids
onzetra | sumatriptan | Antimigraine Agent
opana | oxymorphone | Opioids
opium | opium | Opioids
opvee | nalmefene | Opioid Antagonist
oracea | doxycycline | Anti-infectives
oramorph | morphine | Opioids
orapred | prednisolone | Adrenal Cortical Steroids
oravig | miconazole | Anti-infectives
orencia | abatacept | -
orlistat | orlistat | -
orphenadrine | orphenadrine | Muscle Relaxant
orphenadrine compound | aspirin, caffeine, orphenadrine | Muscle Relaxant
orphengesic | aspirin, caffeine, orphenadrine | Muscle Relaxant
orthovisc | hyaluronic acid | Viscosupplementation
orudis | ketoprofen | NSAID
oruvail | ketoprofen | NSAID
oseltamivir | oseltamivir | Anti-infectives
oseni | alogliptin, pioglitazone | Antidiabetics
osmolex | amantadine | -
osteo bi flex | - | Nutritional Products
otezla | apremilast | -
otrexup | methotrexate | -
oxandrin | oxandrolone | Androgens & Anabolic Steroids
oxandrolone | oxandrolone | Androgens & Anabolic Steroids
oxaprozin | oxaprozin | NSAID
oxaydo | oxycodone | Opioids
oxazepam | oxazepam | Benzodiazepines
oxcarbazepine | oxcarbazepine | Anti-epilepsy drugs
oxecta | oxycodone | Opioids
oxtellar | oxcarbazepine | Anti-epilepsy drugs
oxy ir | oxycodone | Opioids
oxybutynin | oxybutynin | -
oxycod | oxycodone | Opioids
oxycodone | oxycodone | Opioids
oxycontin | oxycodone | Opioids
oxyir | oxycodone | Opioids
oxymetazoline | oxymetazoline | -
oxymorphone | oxymorphone | Opioids
oxytrol | oxybutynin | -
ozempic | semaglutide | Antidiabetics
ozobax | baclofen | Muscle Relaxant
pacerone | amiodarone | -
paliperidone | paliperidone | Atypical Antipsychotic
palonosetron | palonosetron | Antiemetic
pamelor | nortriptyline | Antidepressant
pamidronate | pamidronate | Bisphosphonates
pamprin | - | Misc Analgesics
pancrelipase | pancrelipase | GI Agents
panlor | acetaminophen, caffeine, dihydrocodeine | Opioids
pantoprazole | pantoprazole | Proton Pump Inhibitors
papaverine | papaverine | -
paracetamol | acetaminophen | Misc Analgesics
parafon | chlorzoxazone | Muscle Relaxant
parafon forte | chlorzoxazone | Muscle Relaxant
parlodel | bromocriptine | Dopamine agonists
parnate | tranylcypromine | Antidepressant
paroxetine | paroxetine | Antidepressant
pataday | olopatadine | -
patanol | olopatadine | -
paxil | paroxetine | Antidepressant
paxlovid | nirmatrelvir, ritonavir | Anti-infectives
pegloticase | pegloticase | Injection
penicillamine | penicillamine | -
penicillin | penicillin | Anti-infectives
penlac | ciclopirox | Anti-infectives
pennsaicin | capsaicin, diclofenac | Topical Analgesics
pennsaid | diclofenac | Topical Analgesics
pentasa | mesalamine | GI Agents
pentazocine | pentazocine | Opioids
pentoxifylline | pentoxifylline | -
pepcid | famotidine | H2 Blocker
pepto bismol | bismuth subsalicylate | GI Agents
perampanel | perampanel | Anti-epilepsy drugs
percocet | acetaminophen, oxycodone | Opioids
percodan | aspirin, oxycodone | Opioids
percogesic | - | Misc Analgesics
percura | - | Nutritional Products
perforomist | formoterol | Asthma Medications
peri colace | docusate, sennosides | GI Agents
periactin | cyproheptadine | Antihistamine
pericolace | docusate, sennosides | GI Agents
peridex | chlorhexidine | -
perindopril | perindopril | Antihypertensive
perloxx | acetaminophen, oxycodone | Opioids
permethrin | permethrin | -
perphenazine | perphenazine | -
perseris | risperidone | Atypical Antipsychotic
pexeva | paroxetine | Antidepressant
phazyme | simethicone | GI Agents
phenadoz | promethazine | Antiemetic
phenazopyridine | phenazopyridine | -
phenelzine | phenelzine | Antidepressant
phenergan | promethazine | Antiemetic
phenobarbital | phenobarbital | Barbiturates
phentermine | phentermine | -
phentolamine | phentolamine | -
phenylephrine | phenylephrine | -
phenytek | phenytoin | Anti-epilepsy drugs
phenytoin | phenytoin | Anti-epilepsy drugs
phrenilin | acetaminophen, butalbital | Barbiturates
pilocarpine | pilocarpine | -
pimavanserin | pimavanserin | Atypical Antipsychotic
pimecrolimus | pimecrolimus | -
pindolol | pindolol | Beta-blocker
pioglitazone | pioglitazone | Antidiabetics
piperacillin | piperacillin | Anti-infectives
piroxicam | piroxicam | NSAID
pitavastatin | pitavastatin | Statin
pitolisant | pitolisant | -
plaquenil | hydroxychloroquine | -
plavix | clopidogrel | -
plecanatide | plecanatide | GI Agents
plendil | felodipine | Calcium Channel Blocker
pletal | cilostazol | -
pliaglis | lidocaine, tetracaine | Topical Analgesics
polocaine | mepivacaine | Injection
polyethylene glycol | polyethylene glycol 3350 | GI Agents
polymyxin | polymyxin b | Anti-infectives
polymyxin b | polymyxin b | Anti-infectives
ponstel | mefenamic acid | NSAID
posimir | bupivacaine | Injection
potassium | potassium | Nutritional Products
potassium chloride | potassium chloride | Nutritional Products
prabotulinumtoxina | prabotulinumtoxina | Injection
pradaxa | dabigatran | Anti-coagulant
praluent | alirocumab | -
pramipexole | pramipexole | Dopamine agonists
pramlintide | pramlintide | Antidiabetics
prandin | repaglinide | Antidiabetics
prasterone | prasterone | Nutritional Products
prasugrel | prasugrel | -
pravachol | pravastatin | Statin
pravastatin | pravastatin | Statin
prazolamine | - | -
prazosin | prazosin | Alpha-blocker
precedex | dexmedetomidine | -
precose | acarbose | Antidiabetics
prednisolone | prednisolone | Adrenal Cortical Steroids
prednisone | prednisone | Adrenal Cortical Steroids
pregabalin | pregabalin | Anti-epilepsy drugs
premarin | conjugated estrogens | Hormones
prevacid | lansoprazole | Proton Pump Inhibitors
prevacid naprapac | lansoprazole, naproxen | NSAID
prevident | sodium fluoride | -
prevident 5000 | sodium fluoride | -
prialt | ziconotide | Injection
prilocaine | prilocaine | -
prilosec | omeprazole | Proton Pump Inhibitors
prilovix | lidocaine, prilocaine | Topical Analgesics
primidone | primidone | Anti-epilepsy drugs
primlev | acetaminophen, oxycodone | Opioids
prinivil | lisinopril | Antihypertensive
prinzide | hydrochlorothiazide, lisinopril | Antihypertensive
pristiq | desvenlafaxine | Antidepressant
pro air | albuterol | Asthma Medications
proair | albuterol | Asthma Medications
proamatine | midodrine | -
probenecid | probenecid | -
probiotic | - | Nutritional Products
probiotics | - | Nutritional Products
probuphine | buprenorphine | Opioids
procaine | procaine | Injection
procardia | nifedipine | Calcium Channel Blocker
procentra | dextroamphetamine | Stimulants
prochlorperazine | prochlorperazine | Antiemetic
procrit | epoetin alfa | -
prodrin | acetaminophen, caffeine, isometheptene | Antimigraine Agent
profeno | fenoprofen | NSAID
progesterone | progesterone | Hormones
prograf | tacrolimus | -
prolate | acetaminophen, oxycodone | Opioids
prolia | denosumab | Injection
promethazine | promethazine | Antiemetic
promethazine with codeine | codeine, promethazine | -
promethegan | promethazine | Antiemetic
prometrium | progesterone | Hormones
propecia | finasteride | -
propofol | propofol | Injection
propoxyphene | propoxyphene | Opioids
propranolol | propranolol | Beta-blocker
proscar | finasteride | -
prosom | estazolam | Benzodiazepines
proteolin | - | Nutritional Products
protonix | pantoprazole | Proton Pump Inhibitors
protopic | tacrolimus | -
protriptyline | protriptyline | Antidepressant
proventil | albuterol | Asthma Medications
provera | medroxyprogesterone | Hormones
provigil | modafinil | Stimulants
prozac | fluoxetine | Antidepressant
prucalopride | prucalopride | GI Agents
prudoxin | doxepin | -
pseudoephedrine | pseudoephedrine | -
psyllium | psyllium | GI Agents
pulmicort | budesonide | Asthma Medications
pulmona | - | Nutritional Products
pyridium | phenazopyridine | -
pyridostigmine | pyridostigmine | -
pyridoxal phosphate | pyridoxal phosphate | Nutritional Products
pyridoxine | pyridoxine | Nutritional Products
qbrelis | lisinopril | Antihypertensive
qdolo | tramadol | Opioids
qelbree | viloxazine | -
qmiiz | meloxicam | NSAID
qsymia | phentermine, topiramate | -
qtern | dapagliflozin, saxagliptin | Antidiabetics
qualaquin | quinine | -
quazepam | quazepam | Benzodiazepines
qudexy | topiramate | Anti-epilepsy drugs
quercetin | quercetin | Nutritional Products
quetiapine | quetiapine | Atypical Antipsychotic
quillichew | methylphenidate | Stimulants
quillivant | methylphenidate | Stimulants
quinapril | quinapril | Antihypertensive
quinidine | quinidine | -
quinine | quinine | -
qulipta | atogepant | Antimigraine Agent
qutenza | capsaicin | Topical Analgesics
quviviq | daridorexant | Sedative-hypnotics
qvar | beclomethasone | Asthma Medications
rabeprazole | rabeprazole | Proton Pump Inhibitors
raloxifene | raloxifene | -
raltegravir | raltegravir | Anti-infectives
ramelteon | ramelteon | Sedative-hypnotics
ramipril | ramipril | Antihypertensive
ranexa | ranolazine | -
ranitidine | ranitidine | H2 Blocker
ranolazine | ranolazine | -
rapaflo | silodosin | -
rasagiline | rasagiline | -
rasuvo | methotrexate | -
rayos | prednisone | Adrenal Cortical Steroids
razadyne | galantamine | -
reciphexamine | - | -
reclast | zoledronic acid | Bisphosphonates
rectiv | nitroglycerin | -
red yeast rice | red yeast rice | Nutritional Products
reglan | metoclopramide | GI Agents
regranex | becaplermin | -
relador | lidocaine, prilocaine | Topical Analgesics
relafen | nabumetone | NSAID
relexxii | methylphenidate | Stimulants
relistor | methylnaltrexone | GI Agents
relpax | eletriptan | Antimigraine Agent
remdesivir | remdesivir | Anti-infectives
remeron | mirtazapine | Antidepressant
remicade | infliximab | Tumor necrosis factor (TNF) modified
remifentanil | remifentanil | Opioids
renflexis | infliximab | Tumor necrosis factor (TNF) modified
repaglinide | repaglinide | Antidiabetics
repatha | evolocumab | -
reprexain | hydrocodone, ibuprofen | Opioids
requip | ropinirole | Dopamine agonists
reslizumab | reslizumab | Asthma Medications
restasis | cyclosporine | -
restoril | temazepam | Benzodiazepines
resveratrol | resveratrol | Nutritional Products
retin a | tretinoin | -
revex | nalmefene | Opioid Antagonist
revia | naltrexone | Opioid Antagonist
rexaphenac | diclofenac | Topical Analgesics
rextovy | naloxone | Opioid Antagonist
rexulti | brexpiprazole | Atypical Antipsychotic
reyvow | lasmiditan | Antimigraine Agent
rezvoglar | insulin glargine | Antidiabetics
rheumatrex | methotrexate | -
riboflavin | riboflavin | Nutritional Products
rifabutin | rifabutin | Anti-infectives
rifadin | rifampin | Anti-infectives
rifampin | rifampin | Anti-infectives
rifaximin | rifaximin | Anti-infectives
rilutek | riluzole | -
riluzole | riluzole | -
rimabotulinumtoxinb | rimabotulinumtoxinb | Injection
rimegepant | rimegepant | Antimigraine Agent
rinvoq | upadacitinib | -
riomet | metformin | Antidiabetics
risankizumab | risankizumab | -
risedronate | risedronate | Bisphosphonates
risperdal | risperidone | Atypical Antipsychotic
risperidone | risperidone | Atypical Antipsychotic
ritalin | methylphenidate | Stimulants
ritonavir | ritonavir | Anti-infectives
rituxan | rituximab | Injection
rituximab | rituximab | Injection
rivaroxaban | rivaroxaban | Anti-coagulant
rivastigmine | rivastigmine | -
rivive | naloxone | Opioid Antagonist
rizatriptan | rizatriptan | Antimigraine Agent
robaxin | methocarbamol | Muscle Relaxant
robaxisal | aspirin, methocarbamol | Muscle Relaxant
robinul | glycopyrrolate | GI Agents
robitussin | - | -
robitussin ac | codeine, guaifenesin | -
robitussin dm | dextromethorphan, guaifenesin | -
rocaltrol | calcitriol | -
rocephin | ceftriaxone | Anti-infectives
rofecoxib | rofecoxib | NSAID
roflumilast | roflumilast | -
rolaids | calcium carbonate, magnesium hydroxide | GI Agents
rolapitant | rolapitant | Antiemetic
romosozumab | romosozumab | Injection
ropinirole | ropinirole | Dopamine agonists
ropivacaine | ropivacaine | Injection
rosiglitazone | rosiglitazone | Antidiabetics
rosuvastatin | rosuvastatin | Statin
rotigotine | rotigotine | Dopamine agonists
roweepra | levetiracetam | Anti-epilepsy drugs
roxanol | morphine | Opioids
roxicet | acetaminophen, oxycodone | Opioids
roxicodone | oxycodone | Opioids
roxybond | oxycodone | Opioids
rozerem | ramelteon | Sedative-hypnotics
rufinamide | rufinamide | Anti-epilepsy drugs
ryanodex | dantrolene | Muscle Relaxant
rybelsus | semaglutide | Antidiabetics
rybix | tramadol | Opioids
rykindo | risperidone | Atypical Antipsychotic
rytary | carbidopa, levodopa | -
ryzolt | tramadol | Opioids
sabril | vigabatrin | Anti-epilepsy drugs
sacubitril | sacubitril | -
salagen | pilocarpine | -
salbutamol | albuterol | Asthma Medications
salicylic acid | salicylic acid | -
salmeterol | salmeterol | Asthma Medications
salonpas | - | Topical Analgesics
salsalate | salsalate | NSAID
sam e | s-adenosylmethionine | Nutritional Products
sanctura | trospium | -
sancuso | granisetron | Antiemetic
santyl | collagenase | -
saphris | asenapine | Atypical Antipsychotic
sarafem | fluoxetine | Antidepressant
sarapin | - | Injection
sarilumab | sarilumab | -
savaysa | edoxaban | Anti-coagulant
savella | milnacipran | Antidepressant
saw palmetto | saw palmetto | Nutritional Products
saxagliptin | saxagliptin | Antidiabetics
saxenda | liraglutide | -
scopolamine | scopolamine | Antiemetic
secobarbital | secobarbital | Barbiturates
seconal | secobarbital | Barbiturates
secuado | asenapine | Atypical Antipsychotic
secukinumab | secukinumab | -
seglentis | celecoxib, tramadol | Opioids
segluromet | ertugliflozin, metformin | Antidiabetics
selegiline | selegiline | -
semaglutide | semaglutide | Antidiabetics
semglee | insulin glargine | Antidiabetics
senexon | sennosides | GI Agents
senexon s | docusate, sennosides | GI Agents
senna | sennosides | GI Agents
senna s | docusate, sennosides | GI Agents
sennosides | sennosides | GI Agents
senokot | sennosides | GI Agents
senokot s | docusate, sennosides | GI Agents
senophylline | theophylline | Asthma Medications
sensorcaine | bupivacaine | Injection
sentra | - | Nutritional Products
sentra am | - | Nutritional Products
sentra pm | - | Nutritional Products
sentraflox | fluoxetine | Antidepressant
sentralopram | citalopram | Antidepressant
sentrazolpidem | zolpidem | Sedative-hypnotics
septra | sulfamethoxazole, trimethoprim | Anti-infectives
serax | oxazepam | Benzodiazepines
serevent | salmeterol | Asthma Medications
seroquel | quetiapine | Atypical Antipsychotic
sertraline | sertraline | Antidepressant
serzone | nefazodone | Antidepressant
sezaby | phenobarbital | Barbiturates
sildenafil | sildenafil | Impotence Agents
silenor | doxepin | Sedative-hypnotics
silodosin | silodosin | -
silvadene | silver sulfadiazine | Anti-infectives
silver sulfadiazine | silver sulfadiazine | Anti-infectives
simethicone | simethicone | GI Agents
simponi | golimumab | Tumor necrosis factor (TNF) modified
simvastatin | simvastatin | Statin
sinemet | carbidopa, levodopa | -
sinequan | doxepin | Antidepressant
singulair | montelukast | Asthma Medications
sintralyne | - | Nutritional Products
sitagliptin | sitagliptin | Antidiabetics
skelaxin | metaxalone | Muscle Relaxant
skyrizi | risankizumab | -
smx tmp | sulfamethoxazole, trimethoprim | Anti-infectives
smz tmp | sulfamethoxazole, trimethoprim | Anti-infectives
sodium bicarbonate | sodium bicarbonate | -
sodium hyaluronate | hyaluronic acid | Viscosupplementation
sodium oxybate | oxybate | -
sodium picosulfate | sodium picosulfate | GI Agents
sofosbuvir | sofosbuvir | Anti-infectives
solifenacin | solifenacin | -
soliqua | insulin glargine, lixisenatide | Antidiabetics
solriamfetol | solriamfetol | Stimulants
solriol | - | -
solu cortef | hydrocortisone | Adrenal Cortical Steroids
solu medrol | methylprednisolone | Adrenal Cortical Steroids
solucortef | hydrocortisone | Adrenal Cortical Steroids
solumedrol | methylprednisolone | Adrenal Cortical Steroids
soma | carisoprodol | Muscle Relaxant
soma compound | aspirin, carisoprodol | Muscle Relaxant
soma compound with codeine | aspirin, carisoprodol, codeine | Muscle Relaxant
somatropin | somatropin | Hormones
sombra | - | Topical Analgesics
sominex | diphenhydramine | Sedative-hypnotics
somnicin | 5-hydroxytryptophan, magnesium, melatonin, pyridoxine, tryptophan | Nutritional Products
sonata | zaleplon | Sedative-hypnotics
sotalol | sotalol | Beta-blocker
sovaldi | sofosbuvir | Anti-infectives
spiriva | tiotropium | Asthma Medications
spironolactone | spironolactone | Antihypertensive
sporanox | itraconazole | Anti-infectives
spravato | esketamine | Antidepressant
sprix | ketorolac | NSAID
st john's wort | st john's wort | Nutritional Products
stadol | butorphanol | Opioids
stagesic | acetaminophen, hydrocodone | Opioids
starlix | nateglinide | Antidiabetics
staxyn | vardenafil | Impotence Agents
steglatro | ertugliflozin | Antidiabetics
steglujan | ertugliflozin, sitagliptin | Antidiabetics
stelara | ustekinumab | -
stelazine | trifluoperazine | -
stendra | avanafil | Impotence Agents
sterapred | prednisone | Adrenal Cortical Steroids
stiolto | olodaterol, tiotropium | Asthma Medications
stopain | menthol | Topical Analgesics
strattera | atomoxetine | -
strazepam | temazepam | Benzodiazepines
striant | testosterone | Androgens & Anabolic Steroids
stromectol | ivermectin | Anti-infectives
sublimaze | fentanyl | Opioids
sublocade | buprenorphine | Opioids
suboxone | buprenorphine, naloxone | Opioids
subsys | fentanyl | Opioids
subutex | buprenorphine | Opioids
subvenite | lamotrigine | Anti-epilepsy drugs
sucralfate | sucralfate | GI Agents
sudafed | pseudoephedrine | -
sufentanil | sufentanil | Opioids
sular | nisoldipine | Calcium Channel Blocker
sulfamethoxazole | sulfamethoxazole | Anti-infectives
sulfasalazine | sulfasalazine | -
sulfatrim | sulfamethoxazole, trimethoprim | Anti-infectives
sulindac | sulindac | NSAID
sumatriptan | sumatriptan | Antimigraine Agent
sumavel | sumatriptan | Antimigraine Agent
sunosi | solriamfetol | Stimulants
supartz | hyaluronic acid | Viscosupplementation
supartz fx | hyaluronic acid | Viscosupplementation
suprax | cefixime | Anti-infectives
suprep | magnesium sulfate, potassium sulfate, sodium sulfate | GI Agents
surmontil | trimipramine | Antidepressant
sustol | granisetron | Antiemetic
suvorexant | suvorexant | Sedative-hypnotics
suzetrigine | suzetrigine | Misc Analgesics
symbicort | budesonide, formoterol | Asthma Medications
symbravo | meloxicam, rizatriptan | Antimigraine Agent
symbyax | fluoxetine, olanzapine | Atypical Antipsychotic
symlin | pramlintide | Antidiabetics
symmetrel | amantadine | -
sympazan | clobazam | Benzodiazepines
symproic | naldemedine | GI Agents
synalgos | aspirin, caffeine, dihydrocodeine | Opioids
synapryn | glucosamine, tramadol | Opioids
syndros | dronabinol | Cannabinoids
synera | lidocaine, tetracaine | Topical Analgesics
synjardy | empagliflozin, metformin | Antidiabetics
synojoynt | hyaluronic acid | Viscosupplementation
synovacin | glucosamine | Nutritional Products
synthroid | levothyroxine | Hormones
synvisc | hylan | Viscosupplementation
synvisc one | hylan | Viscosupplementation
synvisc-one | hylan | Viscosupplementation
systane | - | -
tabradol | cyclobenzaprine, methylsulfonylmethane | Muscle Relaxant
tacrolimus | tacrolimus | -
tadalafil | tadalafil | Impotence Agents
tagamet | cimetidine | H2 Blocker
talacen | acetaminophen, pentazocine | Opioids
talicia | amoxicillin, omeprazole, rifabutin | Anti-infectives
taltz | ixekizumab | -
talwin | pentazocine | Opioids
talwin nx | naloxone, pentazocine | Opioids
tamiflu | oseltamivir | Anti-infectives
tamoxifen | tamoxifen | -
tamsulosin | tamsulosin | -
tapazole | methimazole | -
tapentadol | tapentadol | Opioids
targiniq | naloxone, oxycodone | Opioids
tasigna | nilotinib | -
tasimelteon | tasimelteon | Sedative-hypnotics
tavaborole | tavaborole | Anti-infectives
taztia | diltiazem | Calcium Channel Blocker
tecfidera | dimethyl fumarate | -
tegaserod | tegaserod | GI Agents
tegretol | carbamazepine | Anti-epilepsy drugs
tekturna | aliskiren | Antihypertensive
tekturna hct | aliskiren, hydrochlorothiazide | Antihypertensive
telmisartan | telmisartan | Antihypertensive
temazepam | temazepam | Benzodiazepines
tenapanor | tenapanor | GI Agents
tencon | acetaminophen, butalbital | Barbiturates
tenex | guanfacine | Antihypertensive
tenoretic | atenolol, chlorthalidone | Beta-blocker
tenormin | atenolol | Beta-blocker
terazosin | terazosin | Alpha-blocker
terbinafine | terbinafine | Anti-infectives
teriparatide | teriparatide | Hormones
terocin | lidocaine, menthol | Topical Analgesics
tessalon | benzonatate | -
testim | testosterone | Androgens & Anabolic Steroids
testopel | testosterone | Androgens & Anabolic Steroids
testosterone | testosterone | Androgens & Anabolic Steroids
tetrabenazine | tetrabenazine | -
tetracaine | tetracaine | -
tetracycline | tetracycline | Anti-infectives
tezepelumab | tezepelumab | Asthma Medications
tezspire | tezepelumab | Asthma Medications
tghot | camphor, capsaicin, gabapentin, menthol, tramadol | Topical Compounds
tgice | camphor, gabapentin, menthol, tramadol | Topical Compounds
thalitone | chlorthalidone | Antihypertensive
thc oil | cannabis | Cannabinoids
theanine | theanine | Nutritional Products
theophylline | theophylline | Asthma Medications
thera gesic | menthol, methyl salicylate | Topical Analgesics
thera-gesic | menthol, methyl salicylate | Topical Analgesics
therabenzaprine | cyclobenzaprine | Muscle Relaxant
theracodophen | acetaminophen, hydrocodone | Opioids
therafeldamine | piroxicam | NSAID
theraflex | - | Topical Compounds
theragesic | menthol, methyl salicylate | Topical Analgesics
theramine | - | Nutritional Products
therapentin | gabapentin | Anti-epilepsy drugs
theraprofen | ibuprofen | NSAID
theraproxen | naproxen | NSAID
theratramadol | tramadol | Opioids
theraworx | - | Topical Analgesics
thiamine | thiamine | Nutritional Products
thioridazine | thioridazine | -
thorazine | chlorpromazine | -
tiagabine | tiagabine | Anti-epilepsy drugs
tiazac | diltiazem | Calcium Channel Blocker
ticagrelor | ticagrelor | -
tigan | trimethobenzamide | Antiemetic
tiger balm | - | Topical Analgesics
timolol | timolol | -
tiotropium | tiotropium | Asthma Medications
tirosint | levothyroxine | Hormones
tirzepatide | tirzepatide | Antidiabetics
tivicay | dolutegravir | Anti-infectives
tivorbex | indomethacin | NSAID
tizanidine | tizanidine | Muscle Relaxant
tlando | testosterone | Androgens & Anabolic Steroids
tmp smx | sulfamethoxazole, trimethoprim | Anti-infectives
tobradex | dexamethasone, tobramycin | -
tobramycin | tobramycin | Anti-infectives
tocilizumab | tocilizumab | -
tofacitinib | tofacitinib | -
tofranil | imipramine | Antidepressant
tolectin | tolmetin | NSAID
tolmetin | tolmetin | NSAID
tolterodine | tolterodine | -
tolvaptan | tolvaptan | -
tonmya | cyclobenzaprine | Muscle Relaxant
topamax | topiramate | Anti-epilepsy drugs
topiramate | topiramate | Anti-epilepsy drugs
topricin | - | Topical Analgesics
toprol | metoprolol | Beta-blocker
toradol | ketorolac | NSAID
toronova | ketorolac | NSAID
toronova suik | ketorolac | NSAID
torsemide | torsemide | -
tosymra | sumatriptan | Antimigraine Agent
toujeo | insulin glargine | Antidiabetics
toviaz | fesoterodine | -
tradjenta | linagliptin | Antidiabetics
tramadol | tramadol | Opioids
trandate | labetalol | Beta-blocker
trandolapril | trandolapril | Antihypertensive
tranexamic acid | tranexamic acid | -
transderm scop | scopolamine | Antiemetic
tranxene | clorazepate | Benzodiazepines
tranylcypromine | tranylcypromine | Antidepressant
traumeel | - | Topical Analgesics
travatan | travoprost | -
travoprost | travoprost | -
trazamine | trazodone | Antidepressant
trazodone | trazodone | Antidepressant
trelegy | fluticasone, umeclidinium, vilanterol | Asthma Medications
tremfya | guselkumab | -
trental | pentoxifylline | -
trepadone | - | Nutritional Products
trepoxen | naproxen | NSAID
trepoxicam | meloxicam | NSAID
tresiba | insulin degludec | Antidiabetics
tretinoin | tretinoin | -
trexall | methotrexate | -
treximet | naproxen, sumatriptan | Antimigraine Agent
trezix | acetaminophen, caffeine, dihydrocodeine | Opioids
triamcinolone | triamcinolone | Adrenal Cortical Steroids
triamterene | triamterene | Antihypertensive
triavil | amitriptyline, perphenazine | Antidepressant
triazolam | triazolam | Benzodiazepines
tribenzor | amlodipine, hydrochlorothiazide, olmesartan | Antihypertensive
tricor | fenofibrate | Fibric Acid
trifluoperazine | trifluoperazine | -
trihexyphenidyl | trihexyphenidyl | -
trijardy | empagliflozin, linagliptin, metformin | Antidiabetics
trilafon | perphenazine | -
trileptal | oxcarbazepine | Anti-epilepsy drugs
trilipix | fenofibric acid | Fibric Acid
trilisate | choline magnesium trisalicylate | NSAID
triluron | hyaluronic acid | Viscosupplementation
trimethobenzamide | trimethobenzamide | Antiemetic
trimethoprim | trimethoprim | Anti-infectives
trimipramine | trimipramine | Antidepressant
trimix | alprostadil, papaverine, phentolamine | Impotence Agents
trintellix | vortioxetine | Antidepressant
triple antibiotic | bacitracin, neomycin, polymyxin b | Anti-infectives
trivisc | hyaluronic acid | Viscosupplementation
trixaicin | capsaicin | Topical Analgesics
trokendi | topiramate | Anti-epilepsy drugs
trolamine | trolamine salicylate | Topical Analgesics
trolamine salicylate | trolamine salicylate | Topical Analgesics
trospium | trospium | -
troxyca | naltrexone, oxycodone | Opioids
trudhesa | dihydroergotamine | Antimigraine Agent
trulance | plecanatide | GI Agents
trulicity | dulaglutide | Antidiabetics
truvada | emtricitabine, tenofovir disoproxil | Anti-infectives
tryptophan | tryptophan | Nutritional Products
tudorza | aclidinium | Asthma Medications
tums | calcium carbonate | GI Agents
turmeric | turmeric | Nutritional Products
tussionex | chlorpheniramine, hydrocodone | -
twynsta | amlodipine, telmisartan | Antihypertensive
tylenol | acetaminophen | Misc Analgesics
tylenol arthritis | acetaminophen | Misc Analgesics
tylenol codeine | acetaminophen, codeine | Opioids
tylenol extra strength | acetaminophen | Misc Analgesics
tylenol pm | acetaminophen, diphenhydramine | Misc Analgesics
tylenol with codeine | acetaminophen, codeine | Opioids
tylox | acetaminophen, oxycodone | Opioids
tymlos | abaloparatide | -
tyrosine | tyrosine | Nutritional Products
ubiquinol | ubiquinol | Nutritional Products
ubiquinone | coenzyme q10 | Nutritional Products
ubrelvy | ubrogepant | Antimigraine Agent
ubrogepant | ubrogepant | Antimigraine Agent
uloric | febuxostat | -
ultracet | acetaminophen, tramadol | Opioids
ultracin | capsaicin, menthol, methyl salicylate | Topical Analgesics
ultram | tramadol | Opioids
umeclidinium | umeclidinium | Asthma Medications
unasyn | ampicillin, sulbactam | Anti-infectives
uniphyl | theophylline | Asthma Medications
unisom | - | Sedative-hypnotics
unithroid | levothyroxine | Hormones
upadacitinib | upadacitinib | -
urea | urea | -
urecholine | bethanechol | -
urispas | flavoxate | -
uroxatral | alfuzosin | -
urso | ursodiol | GI Agents
ursodiol | ursodiol | GI Agents
ustekinumab | ustekinumab | -
uzedy | risperidone | Atypical Antipsychotic
valacyclovir | valacyclovir | Anti-infectives
valbenazine | valbenazine | -
valdecoxib | valdecoxib | NSAID
valerian | valerian | Nutritional Products
valium | diazepam | Benzodiazepines
valproate | valproate | Anti-epilepsy drugs
valproic acid | valproate | Anti-epilepsy drugs
valsartan | valsartan | Antihypertensive
valtoco | diazepam | Benzodiazepines
valtrex | valacyclovir | Anti-infectives
vanadom | carisoprodol | Muscle Relaxant
vanatol | acetaminophen, butalbital, caffeine | Barbiturates
vancocin | vancomycin | Anti-infectives
vancomycin | vancomycin | Anti-infectives
vantrela | hydrocodone | Opioids
vardenafil | vardenafil | Impotence Agents
varenicline | varenicline | -
varubi | rolapitant | Antiemetic
vascepa | icosapent ethyl | -
vasculera | - | Nutritional Products
vaseretic | enalapril, hydrochlorothiazide | Antihypertensive
vasolex | castor oil, peru balsam, trypsin | -
vasotec | enalapril | Antihypertensive
vazalore | aspirin | NSAID
veklury | remdesivir | Anti-infectives
venlafaxine | venlafaxine | Antidepressant
ventolin | albuterol | Asthma Medications
verapamil | verapamil | Calcium Channel Blocker
verdrocet | acetaminophen, hydrocodone | Opioids
verelan | verapamil | Calcium Channel Blocker
versacloz | clozapine | Atypical Antipsychotic
versed | midazolam | Benzodiazepines
vesicare | solifenacin | -
viagra | sildenafil | Impotence Agents
vibegron | vibegron | -
viberzi | eluxadoline | GI Agents
vibramycin | doxycycline | Anti-infectives
vicodin | acetaminophen, hydrocodone | Opioids
vicoprofen | hydrocodone, ibuprofen | Opioids
vicosetron | acetaminophen, hydrocodone, ondansetron | Opioids
victoza | liraglutide | Antidiabetics
vigabatrin | vigabatrin | Anti-epilepsy drugs
vigamox | moxifloxacin | -
viibryd | vilazodone | Antidepressant
vilanterol | vilanterol | Asthma Medications
vilazodone | vilazodone | Antidepressant
viloxazine | viloxazine | -
vimovo | esomeprazole, naproxen | NSAID
vimpat | lacosamide | Anti-epilepsy drugs
vioxx | rofecoxib | NSAID
virtussin ac | codeine, guaifenesin | -
visco 3 | hyaluronic acid | Viscosupplementation
visco-3 | hyaluronic acid | Viscosupplementation
vistaril | hydroxyzine | AntiAnxiety
vit b12 | cyanocobalamin | Nutritional Products
vit c | ascorbic acid | Nutritional Products
vit d | vitamin d | Nutritional Products
vit d3 | cholecalciferol | Nutritional Products
vit e | vitamin e | Nutritional Products
vitamin a | vitamin a | Nutritional Products
vitamin b | - | Nutritional Products
vitamin b 1 | thiamine | Nutritional Products
vitamin b 12 | cyanocobalamin | Nutritional Products
vitamin b 6 | pyridoxine | Nutritional Products
vitamin b complex | - | Nutritional Products
vitamin b1 | thiamine | Nutritional Products
vitamin b12 | cyanocobalamin | Nutritional Products
vitamin b2 | riboflavin | Nutritional Products
vitamin b6 | pyridoxine | Nutritional Products
vitamin c | ascorbic acid | Nutritional Products
vitamin d | vitamin d | Nutritional Products
vitamin d 2 | ergocalciferol | Nutritional Products
vitamin d 3 | cholecalciferol | Nutritional Products
vitamin d2 | ergocalciferol | Nutritional Products
vitamin d3 | cholecalciferol | Nutritional Products
vitamin e | vitamin e | Nutritional Products
vitamin k | vitamin k | Nutritional Products
vitrase | hyaluronidase | Injection
vivactil | protriptyline | Antidepressant
vivelle | estradiol | Hormones
vivitrol | naltrexone | Opioid Antagonist
vivlodex | meloxicam | NSAID
vogelxo | testosterone | Androgens & Anabolic Steroids
voltaren | diclofenac | NSAID
vonoprazan | vonoprazan | GI Agents
voquezna | vonoprazan | GI Agents
vortioxetine | vortioxetine | Antidepressant
vraylar | cariprazine | Atypical Antipsychotic
vyepti | eptinezumab | Antimigraine Agent
vytorin | ezetimibe, simvastatin | Statin
vyvanse | lisdexamfetamine | Stimulants
wakix | pitolisant | -
warfarin | warfarin | Anti-coagulant
wegovy | semaglutide | -
wellbutrin | bupropion | Antidepressant
wixela | fluticasone, salmeterol | Asthma Medications
xalatan | latanoprost | -
xanax | alprazolam | Benzodiazepines
xaracoll | bupivacaine | Injection
xarelto | rivaroxaban | Anti-coagulant
xartemis | acetaminophen, oxycodone | Opioids
xcopri | cenobamate | Anti-epilepsy drugs
xeljanz | tofacitinib | -
xelstrym | dextroamphetamine | Stimulants
xenazine | tetrabenazine | -
xenical | orlistat | -
xeomin | incobotulinumtoxina | Injection
xgeva | denosumab | Injection
xiaflex | collagenase clostridium histolyticum | Injection
xifaxan | rifaximin | Anti-infectives
xifyrm | meloxicam | NSAID
xigduo | dapagliflozin, metformin | Antidiabetics
xiidra | lifitegrast | -
xodol | acetaminophen, hydrocodone | Opioids
xolair | omalizumab | Asthma Medications
xolido | lidocaine | Topical Analgesics
xolindo | - | Topical Analgesics
xolox | acetaminophen, oxycodone | Opioids
xopenex | levalbuterol | Asthma Medications
xoten | capsaicin, menthol, methyl salicylate | Topical Analgesics
xoten c | capsaicin, menthol, methyl salicylate | Topical Analgesics
xoten-c | capsaicin, menthol, methyl salicylate | Topical Analgesics
xrylix | diclofenac | Topical Analgesics
xtampza | oxycodone | Opioids
xultophy | insulin degludec, liraglutide | Antidiabetics
xylocaine | lidocaine | Topical Analgesics
xylon | hydrocodone, ibuprofen | Opioids
xyosted | testosterone | Androgens & Anabolic Steroids
xyrem | oxybate | -
xywav | oxybate | -
xyzal | levocetirizine | Antihistamine
yosprala | aspirin, omeprazole | NSAID
z-pak | azithromycin | Anti-infectives
zaditor | ketotifen | -
zafirlukast | zafirlukast | Asthma Medications
zaleplon | zaleplon | Sedative-hypnotics
zamicet | acetaminophen, hydrocodone | Opioids
zanaflex | tizanidine | Muscle Relaxant
zantac | ranitidine | H2 Blocker
zarontin | ethosuximide | Anti-epilepsy drugs
zaroxolyn | metolazone | Antihypertensive
zavegepant | zavegepant | Antimigraine Agent
zavzpret | zavegepant | Antimigraine Agent
zebeta | bisoprolol | Beta-blocker
zebutal | acetaminophen, butalbital, caffeine | Barbiturates
zecuity | sumatriptan | Antimigraine Agent
zegerid | omeprazole, sodium bicarbonate | Proton Pump Inhibitors
zelnorm | tegaserod | GI Agents
zembrace | sumatriptan | Antimigraine Agent
zenpep | pancrelipase | GI Agents
zenzedi | dextroamphetamine | Stimulants
zepbound | tirzepatide | -
zestoretic | hydrochlorothiazide, lisinopril | Antihypertensive
zestril | lisinopril | Antihypertensive
zetia | ezetimibe | -
ziac | bisoprolol, hydrochlorothiazide | Beta-blocker
ziclocin | capsaicin, diclofenac | Topical Analgesics
ziconotide | ziconotide | Injection
zileuton | zileuton | Asthma Medications
zilretta | triamcinolone | Adrenal Cortical Steroids
zimhi | naloxone | Opioid Antagonist
zinacef | cefuroxime | Anti-infectives
zinc oxide | zinc oxide | -
zinc sulfate | zinc sulfate | Nutritional Products
ziprasidone | ziprasidone | Atypical Antipsychotic
zipsor | diclofenac | NSAID
zithromax | azithromycin | Anti-infectives
zituvio | sitagliptin | Antidiabetics
zocor | simvastatin | Statin
zofran | ondansetron | Antiemetic
zohydro | hydrocodone | Opioids
zoledronate | zoledronic acid | Bisphosphonates
zoledronic acid | zoledronic acid | Bisphosphonates
zolmitriptan | zolmitriptan | Antimigraine Agent
zoloft | sertraline | Antidepressant
zolpidem | zolpidem | Sedative-hypnotics
zolpimist | zolpidem | Sedative-hypnotics
zolvit | acetaminophen, hydrocodone | Opioids
zometa | zoledronic acid | Bisphosphonates
zomig | zolmitriptan | Antimigraine Agent
zonalon | doxepin | -
zonegran | zonisamide | Anti-epilepsy drugs
zonisade | zonisamide | Anti-epilepsy drugs
zonisamide | zonisamide | Anti-epilepsy drugs
zorprin | aspirin | NSAID
zorvolex | diclofenac | NSAID
zostrix | capsaicin | Topical Analgesics
zosyn | piperacillin, tazobactam | Anti-infectives
zovirax | acyclovir | Anti-infectives
zpak | azithromycin | Anti-infectives
ztlido | lidocaine | Topical Analgesics
zubsolv | buprenorphine, naloxone | Opioids
zuplenz | ondansetron | Antiemetic
zurampic | lesinurad | -
zuranolone | zuranolone | Antidepressant
zurnai | nalmefene | Opioid Antagonist
zurzuvae | zuranolone | Antidepressant
zyban | bupropion | Antidepressant
zydone | acetaminophen, hydrocodone | Opioids
zyflo | zileuton | Asthma Medications
zyloprim | allopurinol | -
zynrelef | bupivacaine, meloxicam | Injection
zypitamag | pitavastatin | Statin
zyprexa | olanzapine | Atypical Antipsychotic
zyrtec | cetirizine | Antihistamine
zyrtec d | cetirizine, pseudoephedrine | Antihistamine
zyvox | linezolid | Anti-infectives
zzzquil | diphenhydramine | Sedative-hypnotics
"""
"""One drug a row, by name: the name, its active ingredients and its class, in lower case except for the class.

- Names have no salt, kind of release or dosage form. A generic name is its own ingredient.
- Ingredients are sorted and have no salt: "valproate" for divalproex sodium. A mineral keeps its compound ("calcium
  carbonate"), an ester that is a drug of its own too ("gabapentin enacarbil"). Hyaluronates are "hyaluronic acid",
  human insulins "insulin human". A kit with a medical food has the ingredients of its drug.
- "-" for ingredients: the composition varies or is not public. Terocin is the patch; its lotion has more.
- The class is that of the drug as a worker usually takes it; a combination goes by its leading drug. A drug that is
  only ever injected by a physician is "Injection".
- "-" for the class: none of DWC's fits.
"""
