/**
 * Words of five letters and more that names are made of, beside the verbs. A word that stands here is no misspelling, and what
 * is one slip away from it may be one of it.
 */
export const NOUNS =
  "about above absence absentee abstraction abuse academic academy acceptance access accessor accessory accommodation " +
  "accordion account accountability accountant accreditation accrual accuracy achievement acquisition acronym action " +
  "activation active activity actor adapter addon address adjustment administrator admission adult advanced adventure " +
  "advertisement advertiser advertising advocate affiliate affiliation after agency agenda agent aggregation agreement " +
  "airbnb aircraft airdate airfare airfreight airline airport aisle album alert algebra algorithm alias allergen allergy " +
  "allocation allocator allotment allowance already alteration alternative altitude alumni alumnus always ambassador " +
  "amendment amenities amenity american amortization amount analysis analytics anchor android anesthesia animal " +
  "animation animator anime annotation announcement announcer annual annuity anomaly anonymous answer antenna anthem " +
  "antibiotic antibody apartment apparel appeal appearance appendix appliance applicant application appointment " +
  "appraisal apprentice approach approval approver aptitude arbitrage arcade architecture archive arena argument armor " +
  "aroma around array arrears arrival artery article artifact artist artwork assembly assertion assessment asset " +
  "assignee assignment assistant associate asthma astronaut async asynchronous athlete attachment attempt attendance " +
  "attendee attention attribute attribution auctioneer audience audio audiobook audit auditor authentication " +
  "authenticator author authorization autocomplete automated automatic automation autoplay autopsy availability " +
  "available avatar avenue average aviation award bachelor backend background backlog backorder backpack backpacker " +
  "badge baggage bakery balance balcony ballista ballot bandage bandwidth banker banknote bankrupt bankruptcy banner " +
  "banquet barber barcode bargain bargaining barge barter baseball based baseline basic basis basket basketball batch " +
  "bathroom battery battlefield battlepass beacon bearer beauty bedroom before behavior bellhop beneficiary benefit " +
  "bereavement berth bestseller between beverage bibliography bicycle bidder bidding billing binary binge biography " +
  "biology biometric biopsy birthday bitmap bitrate blackboard blacksmith bladder blanket blizzard block blood blueprint " +
  "bluetooth board boarding bodyguard bonded bonus bookcase booking bookkeeping bookmaker bookstore boolean boost booth " +
  "bootstrap border borrower botanist bottle bottom bounce boundary bounty bouquet boutique bracelet bracket branch " +
  "brand bravery breadcrumb breakdown breakfast breakpoint breast brewery bridge briefcase brightness british broadband " +
  "broadcast broadcaster brochure broker brokerage browser bucket buffer buffering build builder bulletin bullion bundle " +
  "bundler bungalow bureau burger burndown business button buyer buyout byte cabin cable cache cadence calculus calendar " +
  "callback calorie camera campaign camper campground camping campsite campus canary cancellation candidate candle candy " +
  "canvas capacity capital caption caravan cardiac cardio cardiologist career caregiver caret cargo carousel carrier " +
  "carton cartridge cashback cashier casino castle catalog catchup category catering cause ceiling celebration cellular " +
  "cent center ceremony certificate chain chamber champion championship change changelog channel chapel chapter " +
  "character chargeback chariot charity chart charter chassis chatbot chauffeur cheat checkbox checkin checking " +
  "checklist checkout checkpoint checksum checkup chemist chemistry chess chest chicken child chocolate choice " +
  "cholesterol chunk cinema cinematographer cipher circle circuit citation citizen city civilian claim class " +
  "classification classifieds classmate classroom classwork clause clearance clearing client clinic clinical clinician " +
  "clipboard clock clockin closed closure clothing cloud cluster coach coaching codebase codec codegen coffee cohort " +
  "coin collaboration collaborator collateral colleague collectible collection collector college collision color column " +
  "combat combination combo comedy comic command commentator commerce commercial commission committee commodity common " +
  "community commute commuter companion company comparison compensation competition competitor compiler complaint " +
  "completion compliance component composer compost compounding compression concept concierge concurrency concussion " +
  "condition conductor conference confidence config configuration confirmation conflict connecting connection connector " +
  "consent consignee consignment consignor console constant constraint constructor consultant consultation consumer " +
  "contact contactless container content contest contestant context continent contraception contract contractor " +
  "contribution contributor control controller conversation conversion convoy cookbook cookie cooldown coordinate copay " +
  "copilot copyright corner coroutine corporate correct correlation cosmetics costume cottage cotton cough council " +
  "counseling countdown counter counteroffer country county couple coupon courier course coursebook coursework courtesy " +
  "coverage cowork coworker craft crafting craftsman creation creative creator creature credential credit creditor " +
  "credits cricket criterion cross crossfade crosshair crossover crosssell cruise crypto cuisine currency current " +
  "curriculum cursor curve cushion custodian custody custom customer customization customs cutscene cycle cyclist daemon " +
  "daily damage dashboard database dataset datastore datetime daycare deadline deadlock dealer dealership deathmatch " +
  "debit debtor debuff debugger decimal decision declaration decorator deductible deduction default defender deficit " +
  "definition degree delegate delimiter delinquency delinquent delivery demand demographics demotion demurrage density " +
  "dental dentist department departure dependency dependent deployment deposit depot deprecation depreciation depth " +
  "derivative dermatologist dermatology descent description descriptor desktop dessert destination detail detention " +
  "developer deviation device devtools diabetes diagnosis diagram dialect dialog dialysis diamond diaper diary dictation " +
  "dietary difference difficulty digest digital dimension dining dinner diploma direct direction directive director " +
  "directory disability disaster disbursement disciplinary discipline disclosure discography discount discovery " +
  "discussion dismissal disorder dispatch dispatcher display dispute dissertation distance distribution distributor " +
  "district diversity dividend docker doctor doctorate document documentary dodge domain domestic donation donor " +
  "doorbell dormitory dosage double download downstream downtime draft dragon drama drawer drayage dresser drink driver " +
  "driveway drone dropdown dropoff drugstore dubbing dungeon dunnage dunning duplicate duration dynamic dynasty earning " +
  "earnings earphone earring eater ebook ecommerce economy edition editor editorial education effect election elective " +
  "electric electrician electricity electronics element elementary elevator eligibility eligible elixir email embassy " +
  "embed embryo emergency emission emoji employability employee employer employment empty emulator enabled enchantment " +
  "encoder encoding encore encounter encryption endoscopy endpoint enemy energy engagement engine engineer engraving " +
  "enhanced enrollment enterprise entertainment entity entrance entree entry enumeration envelope environment epidemic " +
  "episode equalizer equipment equity error escrow esport esports essay estate estimate ethernet ethnicity etiquette " +
  "evaluation event every evidence exact examination examiner example exception exchange excise exclusive excursion " +
  "executable execution executive exercise exhibit exhibition exhibitor existing expansion expatriate expedition " +
  "expenditure expense experience experiment expert expiration expired explicit exploit explorer export exporter " +
  "exposure express expression extension exterior external extra eyeglasses fabric facet facilitator faction factor " +
  "faculty failover failure fallback family fandom fantasy farmer fashion fasting father favorite feature federated " +
  "feedback female ferry fertility festival fetch fiber fiction fiduciary field fiesta fighter figure filename filetype " +
  "filmmaker filmography filter final finale finance finger fingerprint fintech firefighter firewall fireworks firmware " +
  "first firstname fiscal fitness fitting fixed fixture flashcard fleet flextime flight floor florist flower flyer " +
  "folder follower footage football footer footwear forecast foreclosure foreign foreman forklift format formatter " +
  "formula fortune forum forwarder foundation fraction fracture fragment fragrance frame framerate framework fraud " +
  "fraudulent freelance freelancer freight frequency frequent freshman fridge friend friendship front frontend fruit " +
  "fulfillment fullscreen function fundraiser funeral funnel furlough furniture future futures gadget gallery gallon " +
  "gamepad gameplay gamer garage garden garment garnishment gateway gauntlet gender general generation generator genome " +
  "genre geofence geography geometry gesture giftwrap giveaway gladiator global glucose goalie golden golfer goods " +
  "goroutine grade gradebook grader grading graduate graduation gram grammar grandparent graph graphic gratuity greeting " +
  "grievance grind grocery ground group growth guarantee guarantor guardian guest guesthouse guidance guide guidebook " +
  "guild guitar gynecologist habit hackathon haggle haircare hammock handbag handbook handicap handle handler handmade " +
  "handout handover handshake handwriting hangout harassment harbor hardware hashtag haulage haulier hazard headache " +
  "headcount header heading headline headset health heart heartbeat heating heatmap hedge height helmet hierarchy " +
  "highest highlight highschool highway hiking hiring histogram history hitpoint hobby hockey holder holiday homeowner " +
  "homepage homeroom homework honeymoon horizontal horoscope hospice hospital hostel hostname hotel hotelier hotfix " +
  "hourly house household housekeeping human humidity hunter hybrid hygiene hypertension hypervisor icon identifier " +
  "identity iframe illness illustration image imaging immigration immunization impact impairment implant implementation " +
  "import importer impression inactive inbound inbox incentive incident inclusion income incoterm incubator indemnity " +
  "indentation index indicator individual induction industry infection infinite inflation influencer information " +
  "infrastructure infusion ingredient inhaler inheritance initial initializer initiative injection injury inmate inning " +
  "inpatient inquiry inside insight insolvency insomnia inspection inspector installation installment instance instant " +
  "instruction instructor instrument insulin insurance insurer intake integer integration intensity intent interaction " +
  "interceptor interest interface interior interlude intermediate intermission intermodal internal international " +
  "internship interpreter interval interview interviewee interviewer intro introduction invalid inventory investigation " +
  "investment investor invigilator invitation invitee invocation invoice island isolation issue issuer iteration " +
  "iterator itinerary jacket jackpot javascript jersey jetlag jewel jewelry jobseeker joiner journal journalist journey " +
  "joystick judge juice jungle junior karaoke kernel keyboard keynote keystore keyword kidney kind kindergarten kitchen " +
  "knowledge kubernetes label laboratory lactose lambda landing landlord landmark landscape language laptop large " +
  "lastmile lastname latency later latest latitude launch laundry lawyer layaway layer layoff layout layover leader " +
  "leaderboard league learner leather leave leaver lecture lecturer ledger legend legroom lender length lesson letter " +
  "level leverage liability liaison librarian library libretto license lieutenant lifestyle lifetime ligament light " +
  "limit limousine linked linter liquid liquidation liquidity listen listener listing literacy literal literature " +
  "litigation livestream loader loading loadout lobby local locale localhost location locker lockfile lodging logger " +
  "login logistics longitude lootbox lottery loudness lounge lowball loyalty luggage luxury lyric lyrics machine " +
  "magazine magic mailing maintainer maintenance major makeup mammogram manager mandate manifest mansion manual " +
  "manufacturer marathon margin markdown marker market marketing marketplace marksman marriage mashup master mastery " +
  "match matchmaker matchmaking material maternity mathematics matrix maturity maximum measles measure measurement " +
  "mechanic media mediation medical medication medicine meditation medium meeting melee melody member membership " +
  "memorial memory mentor mentorship merchandise merchant merge message metadata meter method metric microloan " +
  "microphone microservice middle middleware midterm midwife migration mileage milestone military millisecond " +
  "mindfulness mineral minibar minifier minigame minimal minimap minimum miniseries ministry minor minute mirror mission " +
  "mobile mobility mockup modal model moderation moderator modification module molecule moment money monitor monogram " +
  "monorepo monster month moratorium morning mortgage motel mother motion motor mount mouse movie moviegoer multipart " +
  "multiplayer multiple museum music musical musician mutation mutex mystery namespace narrative narrator nation " +
  "nationality native nature navigation necklace needed negotiation neighbor nested netting network neurologist " +
  "neurology neutral newscast newsletter newspaper nickname night nomination nominee nonstop normal notary notebook " +
  "nothing notice notification novel novice number numeracy nurse nursery nutrient nutrition nutritionist obesity object " +
  "objective obligation observability observation obstacle occasion occupancy occupation occurrence odometer offboarding " +
  "offer offeror office official offline offset onboarding oncology online opening operand operating operation operator " +
  "ophthalmologist opinion opponent opportunity optician optimization option optional optometrist orange orchestra " +
  "orchestration orchestrator order organ organic organization organizer orientation origin original other ounce outage " +
  "outbound outcome outfit outlet outline outlook outpatient outside overall overbooking overdraft overlay overnight " +
  "override overtime overture overview owner oxygen pacemaker package packaging packet pagination paint pajama paladin " +
  "palette pallet palletizer pandemic panel paper parachute parade paragraph parallel parameter parcel parent parking " +
  "parlor parser partial participant particular partition partner partnership party passcode passenger passkey passport " +
  "password pastry patch pathway patient patrol pattern payable payback paycheck payee payer payload payment payout " +
  "paypal payroll payslip paywall pedagogy pediatric pediatrician pediatrics peers penalty pending pension people " +
  "percent percentage percentile performance perfume period permission permit persistent person persona personal " +
  "personalization personnel perspective petition pharmacist pharmacy phase philosophy phone photo photographer phrase " +
  "physical physician physics physiotherapy pianist picker pickup picnic picture pilgrimage pillow pilot pipeline pivot " +
  "pixel pizza place placeholder placement plagiarism planned planner plant plastic platform playable playback player " +
  "playground playlist playthrough plugin plumber plumbing pneumonia podcast podcaster podiatrist podium poetry point " +
  "pointer poison policy polyfill popular population portal portfolio portion portrait position positive possible postal " +
  "postcard postcode poster postgres postpaid postpartum potential potion poultry power powerup practice prediction " +
  "preference prefetch pregnancy premiere premium prenatal preorder preowned preparation prepayment prerelease " +
  "prerequisite preroll preschool prescription presence present presentation presenter preset press pressure prestige " +
  "preview previous price pricing primary primitive principal print printer priority privacy private prize probability " +
  "probation problem procedure process processing proctor proctoring producer product productivity profession " +
  "professional professor proficiency proficient profile profiler profit prognosis program progress project projection " +
  "promise promo promotion prompt pronunciation proof propeller property proposal proration prosecutor prospect " +
  "prosthesis protection protein protocol prototype provider province provisioning proximity proxy psychiatrist " +
  "psychologist psychology public publication publisher pulse pupil puppy purchase purpose putaway puzzle pyramid " +
  "qualification quality quantity quarantine quarter quarterback query quest question questline queue quick quilt " +
  "quizzes quota quotation quote rabbit radar radio radiology radius raffle raider railway rainbow rampage random range " +
  "ranking rapper rarity rating ratio ration reach reaction reader reading ready realm realtor reason rebase recap " +
  "receipt receivable receiver recent reception receptionist recess recipe recipient recommendation reconciliation " +
  "record recording recovery recruiter recruitment rectangle recurring recursion recycling redemption redirect " +
  "redundancy reefer refactor refactoring referee reference referral referrer refinance reflection refrigerator refugee " +
  "refund refurbished refusal regex region register registrar registration registry regression regular regulation rehab " +
  "rehabilitation rehearsal reimbursement related relation relationship relative release relevance reliability religion " +
  "relocation remaining remedial remedy reminder remission remittance remitter remote removal remuneration renderer " +
  "renewal rental repair repayment replacement replay replenishment replica report reporter repository representative " +
  "reputation request requirement resale research reseller reservation reserve residence resident resignation resolution " +
  "resolver resort resource respawn respiratory response rest restaurant restocking restriction restroom result resume " +
  "retail retailer retention retiree retirement retry return revenue review reviewer revision reward rewatch rider right " +
  "ringtone risk ritual roadmap roadside roaming robot rocket roguelike role rollback rollout rookie roommate roster " +
  "roulette round roundtrip route router routine routing rubric runner runtime runway sabbatical safari safety sailing " +
  "salad salary sales saliva salon sample sandbox sandwich satellite satisfaction savings scaffold scale scenario scenic " +
  "schedule scheduler schema scheme scholar scholarship school science scooter scope score scoreboard scorecard screen " +
  "screening screenplay screenshot screenwriter script scuba sculpture seafood search season seasonal seat seatbelt " +
  "seating seatmap second secondary secondhand secret section sector securities security sedan sedation segment seizure " +
  "selection seller semantic semaphore semester seminar senator sender senior seniority sensor sentence sentiment " +
  "separate separator sequel sequence serial serialization serializer series servant server serverless service session " +
  "setting settlement setup severance severity shade shape shard share shareholder shelf shell shelter sheriff shield " +
  "shift shipment shipper shipping shopfront shopper shopping short shortage shortcut shortlist shoulder shower " +
  "showrunner shuttle sibling sickness sidebar sidequest sightseeing signal signature signup silent silver similar " +
  "simple simulcast since singalong singer single singleplayer singleton sitcom sitemap situation skeleton sketch skill " +
  "skillset skincare skyline sleep slide slider slideshow small smart snack snapshot sneaker sniper snippet snorkeling " +
  "soccer social socket software soldier solution solvency something sommelier sophomore sorcerer sortation sorter sound " +
  "soundtrack source souvenir spaceship spacing speaker special specialist specific specification specimen spectator " +
  "speech speed speedrun spell spellbook spelling spinner spinoff split sponsor sponsorship sport spotlight spread " +
  "spreadsheet sprint squad squash stack stadium staff staffing stage staging stamina standard start starter startup " +
  "stash state statement static station statistic status steak stealth stereo stethoscope sticker stipend stock stockout " +
  "stomach stool stopover stopwatch storage store storefront story strategy streak stream streamer street strength " +
  "string stripe stroke stroller structure student studio studying style stylist subcategory subdomain subject " +
  "submission submodule subnet subordinate subscriber subscription subsidy subsystem subtitle subtitles subtotal suburb " +
  "success succession suggestion suitcase suite summary summer sunbed superintendent supermarket supervisor supplement " +
  "supplier supply support surcharge surface surgeon surgery surgical surplus survey suspension swimmer sword syllabus " +
  "symbol symphony symptom synopsis syntax syringe system table tablet tailor takeaway takeout talent tarball target " +
  "tariff tattoo taxation taxonomy teacher teaching teammate teaser technical technology telecast telehealth " +
  "telemedicine telemetry telephone telescope television teller temperature template temporary tenancy tenant tennis " +
  "tenor tenure term terminal terminals termination terrace territory testimonial testing textbook texture theme " +
  "therapist therapy thermostat thesis thread threat three threshold thrift throttle throughput thumb thumbnail thyroid " +
  "ticket timecard timeframe timekeeping timeline timeoff timeout timer timesheet timestamp timetable timezone tissue " +
  "title today toddler together toilet token tokenizer tomorrow tonnage tonsil toolbar toolchain tooling toolkit tooltip " +
  "topic topology topup total touch tourism tourist tournament tower toxin trace traceback track tracker tracking trade " +
  "tradein trader trading traffic trail trailer trainee trainer training trait tranche transaction transcoding " +
  "transcript transfer transfusion transit transition translation transloading transmission transpiler transplant " +
  "transport transporter trauma travel traveler travelers treadmill treasure treasurer treasury treatment trekking trend " +
  "trending triage trial triathlon tribute trigger trilogy trimester trip trivia trophy trouble truck truckload trust " +
  "trustee tuition tumor tuner tunnel tuple turbulence turnover tutor tutorial tutoring tuxedo typescript ultimate " +
  "ultrasound umbrella umpire underemployment undergraduate understand underwriter underwriting unemployment uniform " +
  "union unique unit unittest universe university unknown unloading upcoming update upgrade upload upscaling upsell " +
  "upstream uptime urgency urine urology usage username utility utilization vacancy vacation vaccination vaccine valet " +
  "valid validation validator valuation value variable variance variant variation vault vector vegan vegetable " +
  "vegetarian vehicle velocity vendor ventilator venue verification verified version versioning vertical vertigo vessel " +
  "veteran veterinarian victim victory video videographer viewer viewership viewport villa village villager villain " +
  "vineyard vintage violation violin virtual visibility visible vision visit visitor visual visualization vitals vitamin " +
  "vocabulary vocals voice voicemail volatile volatility volleyball voltage volume volunteer voucher voyage " +
  "vulnerability wager waitlist waitress walkthrough wallet wallpaper wardrobe warehouse warning warranty warrior washer " +
  "watcher watchlist watchtime waybill waypoint wealth weapon weather webhook webinar website websocket webview wedding " +
  "week weekday weekend weekly weight welcome welfare wellbeing wellness wharf whatsapp wheel wheelchair white " +
  "whiteboard wholesale wholesaler widget width wildcard wilderness wildlife window winery winner wireless wishlist " +
  "withdrawal within without witness wizard woman workbook worker workflow workforce workload workout workplace " +
  "worksheet workshop workspace workweek world worship wound wrapper wrestler wristband writeoff writer yacht year " +
  "yearly yield youth zipper zodiac zombie zone";
