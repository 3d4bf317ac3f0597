/**
 * Words of common English that are one slip away from another: `adopted` and `adapted`, `subset` and `sunset`. They need no
 * meaning here: a word that stands in a list is no misspelling. Which ones they are was computed in November 2026 over the words of
 * SCOWL up to size 50 (wordlist.aspell.net, Copyright 2000-2018 by Kevin Atkinson), less those that our other lists have.
 */
export const ENGLISH =
  "abash abashed aching addend addenda adder addle addled addling adept adopt adventuress adware alder allied alums " +
  "amour amuse announce appall apprise arching arcing arias artsiest ascend ashing autopsied axing baaing babble babbled " +
  "babbling babel babes babied babier babies babying bagel bagged baggier bagging bailed bailing baited baiting balded " +
  "balder balding balds baled bales balky ballad balms balmy baluster bandied bandier bandy banes banged banging bangle " +
  "bangs barfed barfing barfs barley baron baroness barred barrenness barring barrow basing basso bated bates bathos " +
  "bating baton batten battier baulk bawled bawling bayed bearing beating beats beaver becks bedded beefs beers beets " +
  "begat beget begged begging begot belated belayed belaying belied belief belies belle bellied belly bellying belted " +
  "belting belts belying bench bents berating bereft beret beset besom besot bested besting bests betas bettor bewaring " +
  "bicker biddy bidet biers bigger bigot biker bilge bilked bilks billet billy biopsied birch birdied birdies biting " +
  "bitten bitter bittern blabbed blabbing blabs blanch bleaker bleat bleed blench bling blink blister bloat blobbed " +
  "blobbing bloodier bloom blower blowing bluer bluing bluish blunt blunted blunter blurb blush blushed bluster bobbed " +
  "bobbing bobble bobbled bobbling bobby bodice bodies boggier boggle boggled boggling bogies boiled boiler boiling " +
  "bolas bolder boles bolls boner bonged bonging bongo bongs bonier boning bonnier boobed boobing boobs booby boogied " +
  "boogies bookmaking boons booze boozed boozer boozier boozing boozy boron bosom bossed bosses bossing bother boulder " +
  "bouncier bowed bower bowing bowled bowler bowling bract brads bragged bragger bragging brags braid brainy braise " +
  "braised braising brash brass brats brattier brave bravo brawled brawler brawling brawn brayed braying brays breadth " +
  "breathier breathy breech briar bribe brier brigs brindled brine britches broiled broiler broiling brooch brother " +
  "brown bruin bruise bruised bruising brush brushed bubble bubbled bubbling bubbly buckboard budded buddy budgie " +
  "budgies bugged bugger buggier bugging bugle bugled bulge bulged bulgy bulked bulking bulks bulky bullet bullied " +
  "bullring bully bullying bunged bunging bungle bungled bungler bungs bunted bunting bunts burble burbled burgle " +
  "burgled buried burro burst bursting busboy busby bushel bushelled bushelling bushier bushy busied busier busing " +
  "busted buster busting bustle bustled bustling busts butler butte cachet cackle cackled cadge cadged cadre caged cages " +
  "caging caked cakes caking caliper callous callouses calluses calve calved candid candor candour caned caning canned " +
  "canning cannon canoe canon canted canting canto canton cantor cants canyon caped capes capped capping carbs caress " +
  "caries carpus cashew catchier cattier caulk caution cawed chaise chalk champ chancel chancy chapped chapping chattier " +
  "cheep cheer chewier chimp chino chipped chipper chipping chips chirp chits chock choke choked choler chomp chomping " +
  "chopped chopper choppier chopping chops choral chorale chord chorus choruses chowed chowing chows chump chums churl " +
  "circlet civet clamored clamoring clamour clang clangour clank clapper clarified clatter cleanse cleave cleaved " +
  "cleaver clewed clewing clews cling clink clipper clits clogs clomp clopped clopping clops cloth clothe cloven clowned " +
  "clowning cloys cluing clump clung clunk clunkier clutter coaled coaling coals coating cockle codas coddle coddled " +
  "coddling codger coeds colas colds collared collaring collate collide collie collies collude cologne colonel colonise " +
  "colonize colony colts comer commendably comparably complected compote condo condom condor confession conked conking " +
  "conned conning continua coolies coons coots copper copse coral corked corking corks corms corny coronet corpse corral " +
  "cosign costing cotes cotter countably couplet coups courtlier coven covey cowed cower cowing cowling cowls crabs " +
  "crack cracked crackle crackled crags cramp crams crane cranked cranking crape crapped crapping craven crawl craws " +
  "creak creakier cream creamier crease creditably creed creek creel creep creepier crepe cribs crick cried crier cries " +
  "crime crimp crimping crisis croak crock crone crony croon crooner cropper cruel crueller cruet cruller crust cubed " +
  "cubes cubing cuddle cuddled cuddling cuddly cuing cults cunning cunts cupped cupping curate curdle curdled curdling " +
  "curer curie curies curio curious curlier curly curter curtly cuter cutter cynic dabbling daftest dames dammed damned " +
  "damping dance dander dandier danker dapper darling dawned dawning dawns dazed dazes dazing deadliness decal decant " +
  "decked decks declassified decompressed decree decry deescalated deface defile defused dehumidifier dehumidify deified " +
  "deify deity dells denature denier denominated denture depopulated deprave deprive depute deputed deputing deputise " +
  "deputize deputy descant describe descried descry desirably desire desks deuce devalued deviance devilled devilling " +
  "dialyzes dibbling diced dices dicier dicks diked dikes diking dills dimes dimmed dimmer dimpling dinged dipped dipper " +
  "dipping disassociated disco discoed discomposed discs discus disfavored disfavoring dishonorable dishonourable disks " +
  "disrobe dissed divan divas diverge diverged diverging diversified docent docks dolling dolls domed domes donned " +
  "doomed dooming dories dotted dotting doublet doves dowdy doweling dowelling downed downer downier downing downs dowry " +
  "dowse dowsed dozen drays dreadlocks dream dreamier dribbling driest drill drivelled drivelling droll drool dropper " +
  "dropping dross drowse drowsy drubs drums ducal ducked ducks duding dueling duelling dukes dulling dulls dumping " +
  "dumpling dunce dunes dunged dunging dunks dunned duping durable durably duress during dwell dyers dykes elating " +
  "electronic endue endued enduing endure endured enduring energise energize ensue ensued ensuing ensure ensured " +
  "ensuring equalise equalised equalize expediency facing factorise fading fagged fagging failing fainer fainted fainter " +
  "faker faking fakir fallow fantasise fantasize fantasized farted farthing farting farts fated fatter fattier fazed " +
  "fazes fazing feared fearing fears feats feebly feinted felted felting fence fenced fencer ferried fester fests feted " +
  "fetid feting fetter fiats fibbed fiefs fifes fifth fifty filling filly finis finises finked finking finks firemen " +
  "firth fitful fitted fitter fives fixing fjord flair flaky flambes flank flanked flanking flashy flatted flatter " +
  "flatting flawed flawing flaws flaying flays fleas fleecing fleshier fleshlier fleshy flexed flexes flint flirt " +
  "flitted floes floss flowerbed fluke fluky flume flung flunk flunked flunking flunky flurried flurry flute fluted " +
  "flutter fluxed fluxes fobbed fogged fogging folly fondle foray forayed foraying forceps forego foregoes forth forts " +
  "forty foster foundered foundering fourth fowled fowling fowls foxing frats frayed fraying frays freer freshen " +
  "freshest freshet frets frilly fritter froth fryer frying fuelled fuelling fully fumes funked funking funks funky " +
  "furbish furled furling furlong furls further gabbed gabbing gabble galas gales gamboled gamboling gambolled " +
  "gambolling gamin gamine gaped gapes gaping garbed garbing garble gargle gasped gasping gasps gassed gassing gassy " +
  "gavel gayness gelded gelding gelds genius gibed gilts girded girder girding girdle girdled girdling girds girted " +
  "girth girting girts glade glads gland glare glass glassy glide glided glider gliding gloat gloss glossy glows " +
  "glutting goats gobbed gobbing gobble gonad gorging grabbed grabber grabbing grape grasp grassy gravelled gravelling " +
  "grids gripe grippe grips grisly grist gristle grits groove groovy grovel grovelled groveller grovelling grubbed " +
  "grubbing guarantied guaranty gulfs gurgle gybed gybes gybing hafts hakes halls haloed haloing halos hangar hanged " +
  "hanger hanging hardily hardiness hardy harem harked harking harks harmed harming harms harness harped harping harried " +
  "harry hasten hasty hater hates hatred hatted hatter haunt hayed hearse hearty heaven heavy hefts heist helped helper " +
  "hepper herded herder herding herds herring hills hilts hinds hinge hinged hinging hinted hinting hints hipped hipper " +
  "hipping hitter hived hoeing hokier holier homer homier homily hominy honed honey honked honking honorably honourably " +
  "hooey hoofed hoofing hoofs hooped hooping hooted hooter hooting hoots hoped hoping hopped hopper hopping horned " +
  "hornet hostler hotkey hotter howled howler howling huger hulks hulls humidified humidifier hurried hurry hurts hustle " +
  "hustled hustler hying hyped hyper hypes hyping hypos incurably indebted indemnified indicate indicated indicating " +
  "indicted indicting inducted inductee inducting infect inflect inflict infliction inhale inset insetting insured " +
  "intensified intensifier inure jigger jiggle jiggled jiggling jocks joggle joggled joggling juggle juggled juggler " +
  "juggling juicier kickier knacker knead kneed kneeing kneel knees knell knickers knocked knocker knoll knowledgeably " +
  "laddies lades ladies ladle ladled ladling lamas lambed lambing lambs lamed lamer laming lammed lamming lamps lancet " +
  "lanker lankier lapped lapping larch larded larder larding largess lashed lashes lashing lassies lasso latch latched " +
  "laths lauded lauding leach leaven leech leered leering leers lemming leper levee leveller levied levies liable " +
  "libeller liefer liens lifer likeableness limber limbo limbs limned limning limns limos limped limper limpest limpet " +
  "limpid limping limps linden lipid llama loathe lobbed lobed lodes loges loner lopes lorded lording lotus lotuses " +
  "lousy louts louver louvre lovable lowed lubed lubes lumbar lumber lumped lumping lumps lurch lushes lustier lustre " +
  "maced maimed maiming maims mainly mains maize mallet manes manga mangle mango mangoes mangy manly manse mantel mantes " +
  "mantis mantle mantoes marten martinis marts masts matins mattered mattering matts maxed maxes maxim maxima maxing " +
  "mazes mealy measly measurably melded melding melds melted melting melts memes memos menage mended mender mending " +
  "mends menses mental meshed meshes meshing mewls miens milder miler milkier millet mimed miming mince minced mingle " +
  "minim minima minis minister minks minxes mired miring miser miserably misery mistier mitre mitts mixed mixer mixes " +
  "mixing moats modulus moire moister moldier molls monger monks moodier mooed mooing mooned mooning moons moped mopes " +
  "moping moppet mores morns moron motes mouldier mousier mullet multiplier murks musicale mussel musts mutinied mutts " +
  "naves navies nerds nesting nimble nimbly noels noise noisy noose normalise normalize nosed noshed noshes noshing " +
  "nosing notarise notarize nowise nudge nuked nukes observably offend opine opined outbalanced outfox outing outlay " +
  "outlying outplaying outreached outsourced outstretched outvoted overachieved overachiever overage overbalanced " +
  "overborne overdoing overhang overlaid overlying overplaying overpopulated overproduced overreached overshared " +
  "overstayed overstaying oversupplied overtax oyster pacts padre paled pales paling pallid palmed palming palpate " +
  "paneling pardon parkour parried parting passably passel patsy peaceably peaked peaking peaks pealed pealing peals " +
  "pedal pedalled pedalling peeing peeled peeling peels peeped peeper peeping peeps peeving pends peony pepper peppier " +
  "perforation permed perming perms pestered pestering petal petrel pettier petty pewter philosophise philosophize " +
  "phonier pieing piing piled piles piling pimped pimping pimps pincer pines pinked pinker pinking pinks pinto piped " +
  "pipes piping pipped pipping pirate pissed pisses pissing pitying plaid plait platen platter plead pleas please plied " +
  "plies plops pluck plume plunk plushier poach pocked pocking pocks pokey polar ponds pones ponies pooch poohed poohing " +
  "popes poppa porch pores portent poseur posher posies posit posse posses possess potable pottier potty pouch pounce " +
  "pounced pouncing pound poured pouring pours poxes practicably prate prated preach preachier precede predated " +
  "predetermined preface prefix prejudged premeditated prepackaged prepped preppier prepping preppy preps pretence " +
  "pretense prettied prettier pretty princess probably prods profitably profs proms propertied props proscribe prose " +
  "prosper provably prove pulley pumped pumper pumping pumps punier punker punks punster puppet purer purified purifier " +
  "purify purity purred purring pussy puttied pyres pyxes quads quantified quantifier questionably quids quietus quire " +
  "quoit rabble rabid rabies ragas raggedier raggedy railed railing rained raining rains rallied rally ramble rangier " +
  "raped rapier raping rarer rasher rashes rasped raspier rasping ravelled ravelling rawer reagent realer reals reaped " +
  "reaper reaping reappraised reaps rearm rebelled rebelling rebuses recede reclassified recognisably recognizably " +
  "recommenced recommencing recopied redder redound reedier reeked reeking reeks reeving referent reffed reffing refile " +
  "refinished refocused refract refrain refueled refueling refute regaled regally regent rehired reined reining " +
  "reinitialized reins reissued relent reliably relief remand remortgaged renegotiated repeal repeatably repel repelled " +
  "repelling reprocessed republished requite requited reran rereading reselling resettled reshuffled resigned resigning " +
  "resounded resounding respell restated restating restrain restraint restudied resupplied retool retrace retraced " +
  "retracing retread retreated retreating retyped reunify revalued revelry reverend reverent reverie reveries reviving " +
  "revving reword ribbed ribbing riches ricked rickets ricking ricks riddling riffed riffing riffs rifle rifted rifting " +
  "rifts rigged rigging riled riling rills rinds riper riven roadster roamed roamer roams roans roast robbed robber " +
  "robbing robed robing rockier roger roiled roiling romped romper romping roods rooked rooking rooks roomier roping " +
  "rosin rouble roved rover roves roving rower rubbed rubber rubbing rubble rubes rubies ruble rudder ruddier ruffed " +
  "ruffing ruffs rugged ruined ruing ruining ruins ruling rumble rumple runes rushed rushes rusks rutting sable sabre " +
  "sagas sailed sails salaried sallied saltier salute saluted saluting salvo sampling sandier saner sappier sated sates " +
  "satin satiny satrap savior saviour savour sawed saxes scads scallion scammed scammer scamp scantier scats scent scoff " +
  "sconce scone scram scrammed scrap scrape scrapped scrapping scream scrimp scrip scruff scuds scuff scuffle scuffled " +
  "scuffling scull scums scupper scurf seamier secede seceded seceding sedge seedier seedling seers sepal serfs serge " +
  "serialize servo settee sewed sewer sexed shags shahs shakier shandy shanty sheaf sheet shimmed shimmied shimming " +
  "shimmy shimmying shims shinier shinnied shinny shirr shits shitting shiver shovel shovelled shovelling shrew shrill " +
  "shtick shunned shunning shuns shyer sickbed sickle signet silks silky silos silted silting silts simper sinker " +
  "sinking sinks sired siren siring sises sitar sitter skids skier skimmed skinned skinning skirt skits skitter skunk " +
  "slabs slags slake slaked slaking slammed slammer slams slang slapped slapping slavered slavering sledge slight slime " +
  "slimmed slims slimy slink slipper slitter slobs sloes sloop sloppier slough slowed slower slowing slows sludge slued " +
  "slues slugs sluing slump slums slung slunk slurp slurred slurring slurs slyer smash smooth smote smother smoulder " +
  "snaffle snags snakier snaky snapper snappier snarkier snarky sneaky sneer snicker sniffed sniffing sniffle snifter " +
  "snipe snippier snits snobs snoot snooty snotty snout snowier snubbed snubs snuffed snuffer snuffing snuffle snugs " +
  "soaked soaking soaps sobbed sober softly softy somber sombre sonar sooth soothe sooty soppier sortied sorties sough " +
  "souls soups south spake spammed spammer spams spanned sparkle sparkled sparkler sparkling spasm spatter speedier " +
  "spiel spiky spinet spiny spiraea spirea splatted splatter splatting splay spline splutter spoil spoke spoofed " +
  "spoofing spook spool spoored spooring sportier spotter spottier sprat spray sprite spritzed spritzes sprout spuds " +
  "spunk spurn sputter spying stabbed stabs staid stank stark starling stead steamier steed steely steeple steer stein " +
  "stent steppe sties stifle stilt stink stirrer stoat stockier stonier storied stout stowed stowing stows strafe " +
  "strapping straw strep stretchier stride strife stringier stripling strive strobe strode strop stropped stropping " +
  "strove stubbed stubs stunk stunned stunning stuns stunt subleased submitter subset subtotalled subtotalling suckle " +
  "suckled suckling suffer suing sulked sulking sulks sulky sullied sully summonses sumps sunning super supine supped " +
  "supping surer swags swain swank swankier swash swath swathe sweatier swigs swish swung synapse taint tamped tamping " +
  "tamps tangle tango tangs tangy tanned tanner tanning tapir tardier tardy tared tares taring taros tarot tarps tarred " +
  "tarried tarrier tarring tarry tarrying tartar tarter tarts tastier tasty tatted tatter tatting tattle taunt taxing " +
  "teals teasel teens temped temper tempera temping tempo temps tempt tempter tempura tenet tense tenth terns terrier " +
  "terry testier testy thees thickset thine thinned thinner thinning thrall thresh thrice thrill thrive throne throng " +
  "thrush tidied tidier tidies tiding tidying tilde timbre timeliness tinder tines tinge tingle tinier tinned tinnier " +
  "tinning tinted tinting tints tipper tipple tiring titter toadied toastier toasty toeing toked tokes toking tongs " +
  "tonier tooled tools tooted toothed tooting toots topless torte torts torus toted totem totes toting totted totter " +
  "totting towing toyed trammed tramming trample trampled trampling trams trapper trays treadling tress triad trike " +
  "tromp trooped trooper trooping trope troth trotted trotter trotting troupe troys truckle truer trump trumpet tumid " +
  "tunneling tuxes twang tweak twigs twilled twinge twinned twinning twits twitted twitter tykes typos tyros " +
  "unacceptable unarmed unasked unbeaten unbend unbent unbinding undies unending unfavorable unfavourable unformed " +
  "unhinge unified unify uninitialized unlace unlatch unloaded unmaking unquestionable unquoted unraveled unraveling " +
  "unrealized unreasonable unsuitable untried unwanted vales vamped vaped vapes vases verity versify viols vised vising " +
  "voles wadded waddle waddled waddling waded wader wades wading wadis wagging waggle waggled wailed wailing waled wales " +
  "waling wares warier warred warring wartier waste wasted waster waterbed waxed waxes waxing waxwing weaken weals " +
  "wearied wearier wedded wedder weedier weeping weest wefts weird weirs wench wended wending wends whilst whine whined " +
  "whiner whinier whining whinnied whinny whiny whirr whirs whist whither whorl widely wider wigged wigging wiggle " +
  "wiggled wigglier wiggly wilder wilds wiled wiles wilful wiling willfully willfulness wilted wilting wilts winch " +
  "winched wines winos wiped wiper wipes wiping wired wires wirier wiring wiser wither wonted wrench wriggle wriggled " +
  "wriggly wring wrong wrung wryest yarns zapped zonked";
