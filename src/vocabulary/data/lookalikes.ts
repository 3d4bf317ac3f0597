/**
 * Real words one slip away from a word of our lists, so that nobody is told that `contract` is a misspelt `contrast`. They
 * need no meaning here: a word that stands in a list is no misspelling.
 */
export const LOOKALIKES =
  "accent addressed admit advertise affiliated alloy alter altercation analysts annals annul apple aptitude " +
  "artiste assert atlas attack attacked attended aware bacon badgering balling bands banked barge barged bashed " +
  "basin bathed bathing baths battered battering battle beach beans beard bearded beards bedding being beings " +
  "biased billion bingo bites black blacks blade blond blues boast boasting boasts bonds bones bonkers books " +
  "booted boots booty bored boring borough botch botched bouncy boxer brain brake brakes breach bread bride " +
  "broad brook brunch brutish bucked budge buffet buildings bunker bunkers burying buses buttery cabin cached " +
  "cancer canvassing capitol carats cared caring carried carries carte carve carved cases cashed cashing casing " +
  "caused causing cedar cells chair chairs chance chances chanted chants chaos charger chargers charm charming " +
  "charms charred charter chase cheaper cheat cheats chick chicks china chins chuck cited citing clams clarity " +
  "classifieds claws clean cleaning cleat clerk climb closer closest closet closets cloudy clout clover coarse " +
  "coast coating coats colon comas comets commandos commend commended compete competing compiler complained " +
  "complaining complains complex compliant concert concerts cones conform conformed congested contained " +
  "containing contend contracting contrast contributing controller converging converter cooked coordinated " +
  "coping cores corned coroner corps cosmetic costa couch could coupe coupled court courts covert covet coveted " +
  "craps crass crate crates cremate cremated cremation crows crush crushed crushing cured cures curse cursed " +
  "curses dairy daisy dared dares death debated debating debts debut deceased deduced defect defected defects " +
  "deign delta demons demoted dental dependence depleted depot derail derailed designation designer devise " +
  "devised dialing dials diner diners diplomats director directors discussing distinct distracted distracting " +
  "distracts diver divers diverse divided diving doable doors dover drain drawings dregs dried drier drift " +
  "drifted drifting drifts drips drugs dying earrings economics embedded employed emptied enhance eternal " +
  "evening evens excited exciting exemption exert exist existed exists exorcise expect expected expects explode " +
  "exploded explodes extent faced faces faction factions factory facts fairly false falter famed fares farmed " +
  "farming farms faucet faucets faxed feelings fellow fennel feuding fiance ficus figured filed files filing " +
  "fillet films finale finder findings finer fines firms fists fiver fixer fixes flailing flame flash flats " +
  "flavor flood flour foiled folded fonts forced forcing forest forge formal formed forming forms formulated " +
  "founded founding fresh friction fried fries fright frills frost galley galleys games gaming gander garbage " +
  "garde genes giant giants grace grain grand grande graphics grate grating gratis grave great gross guild " +
  "guise handed harder hating headed heads healing healthy hearings heated heater heath heats hires hoisted " +
  "holdings holes homing horse horses hosed hoses hostel hours housing humane impart incite indeed indie inert " +
  "inferior infernal infinity injure injured insect insects instilled integral integrating intend inter " +
  "internet inventive inventors joint kindling kindred lacked lacking lacks ladder lager lakes lanes lapel " +
  "lapels larger laser lasting latex lather latter lawyer lawyers leaded leaned leaning leans least lender " +
  "lenders lessen libel licked licking licks lightning limes linens liner liners lions litter littered " +
  "littering liver livid loaves locate locket lodging logic logos loins longed longer looming looms loops loose " +
  "losers losses louder loved loves loving lucked lunch lunge lusting maker makers males manger manor " +
  "manufacture manufactured march marina marine marsh martin massage massing mated mater mates mating matter " +
  "matters mauled mayor meals medal meddle medial median mediation menus merger messed messing meteor meteors " +
  "metro mikes miles mills miner miners minus mister misused mites modem modes monkey monogrammed moors moose " +
  "moral morals moses motel moths mound mounds mountain mourning mousse mousy mouth mover movers muddle muddled " +
  "multiplex multiplied multiply multiplying muses muster mustered naive naked navel needle nestled neural " +
  "nodes notion notre observer offerings officer officers older organize organized outer outrage overly owing " +
  "paces pacing pager pains paintings pairs palace pamper pampered pampering panicked panicking panned panting " +
  "pants papal parched parka participate partied partly passion pasta pastels pasty patent patents paths " +
  "patrolling patted patting pauper paved payback peace pears pecked pecking peering pellet pellets performer " +
  "perks permitted permitting pests photographed picket pickled piece pieces piers pills pints plain plains " +
  "plane planes planet planets plate plates playa pocket pockets poets pointer poker police pooling pools " +
  "popped popping porter posed poser posers posing possibly postings posturing potion potions potted potter " +
  "powder praise prayer praying precious premise premises presenting prevention pride pried priest prime prince " +
  "prison proceedings profess prone properly prospective prospectus protect protected protecting pubic pucker " +
  "purse quack quacks quartet queen quite racer racers racked racks raged rages raging raided raked raking " +
  "ranch randy ranger rangers ransom ranting rationed rationing rations ratted raves readings rears rebate " +
  "rebates recant recorder recruited reeds reefer referenced refuse refused refuses regain regained regains " +
  "regard regards regulated relay religious relying remain remainder remained remanded renal rescue resented " +
  "resenting resents resort resorts responded retro revel revenge revered reverence revolution ridge riser " +
  "rites river rivers roach roads rolls rooted rooting roots ropes roses roster rotted rouge rouse rules rusted " +
  "rusting sacked sacks sacred safely safes sakes salve sander sandy sauce saver savings scalded scalped scaly " +
  "scams scanner scare scared scares scene scoop scorned scoured screw searing secure sedated seeds seeming " +
  "seems seeping seized selves sentient separated seven sever severe sewing shady shaft shake shall shame shard " +
  "shards shark sharp shaved shaves sheared sheep shell shine shingle shingles shirt shirts shock shoes shore " +
  "shots shred sides sideshow sifting sighed sighing sighs silence silly simmer simply singed singer singing " +
  "sings sinner sinners sipping sites sitting sixes skating skillet skins skull skulls slash slashed slashing " +
  "slats slaved slaves slender slice sliced slices slips sliver slope smell smoke snare snowed snowing snows " +
  "socked socks soles solid sores sorry spades spans sparc spare spears specified specifies spell spelling " +
  "spice spider spiders spied spies spilt spine spits splat splint sports spring springs spurt stairs stake " +
  "stale standings stare stared stares staring startled startling starved starving stats statue statues stave " +
  "stayed staying stays steam steel steve stickler sticky stiff stiffed stiffs still sting stinging stings " +
  "stirs stoked stomp stomped stomping stone stones storeys storm stormy strain strand strange strap streak " +
  "streaking streaks stripped strips stroke strong strung stuff stump stumped stumps sturdy sturgeon stylus " +
  "suction suited suits summed supple surely surrey swabs swamps swatch sweated sweating sweats swelling swells " +
  "swerve swerved swift tacks tailed tailing tails takers talent tales talking talks tamed tamer taming tanks " +
  "taped tapes tasted tasting taxes tears teased teeming telephony tended tending tends thank thanks there " +
  "these thick thicket thing things though thoughts throat throes through throughout thrust thumb thump " +
  "thumping ticked ticker tiers tiger tiles tilted timber timid tired tires tolling toned tones tough toxic " +
  "trace tracker tract trader trafficking trainee trainer trainers trans transferred transferring transmit " +
  "traps travis tread treading treads treaty trees tribal tribe tribes trick tricks tripe tripled tripod " +
  "tropics trout truest trunk truss trustee truth tubes tucked tucking tucks tuner turner twinks twins tying " +
  "unison unite united unites untied valve valves vices vista vocation voter voters vouched wafers waged wages " +
  "waist waived waked walled walls wander wandered wandering wanders wands waning warmed warming warms warrant " +
  "washed washing water watered watering waters watts waver weakly weaves weeding weighed weighing weighs " +
  "welding whats where whether while widow widowed widows windows winter witch wives words worms worse worst " +
  "would wright wrist writings yearned yearning zoned zoning";
