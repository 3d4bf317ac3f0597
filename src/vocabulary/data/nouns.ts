/**
 * Words of five letters and more that names are made of, beside the verbs. A word that stands here is no misspelling, and what
 * is one slip away from it may be one of it.
 */
export const NOUNS =
  "about above absence abuse acceptance access accessory accommodation accordion account accountant accuracy " +
  "achievement acquisition acronym action activation active activity actor adapter addon address adjustment " +
  "administrator adult adventure advertisement advertiser advertising advocate affiliate affiliation after agency " +
  "agenda agent agreement airbnb aircraft airline airport aisle album alert algorithm alias allergen allergy " +
  "allocation allocator allotment allowance already alteration alternative altitude always ambassador amendment " +
  "amenities amenity american amount analysis analytics anchor android animal animation animator announcement " +
  "annual annuity anomaly anonymous answer antenna anthem apartment apparel appeal appearance appliance applicant " +
  "application appointment apprentice approach approval arcade architecture archive arena aroma around array " +
  "arrival article artifact artist artwork asset assignee assignment assistant associate asthma astronaut athlete " +
  "attachment attempt attendance attendee attention attribute attribution audience audio audiobook audit " +
  "authentication author authorization autocomplete automated automatic automation availability available avatar " +
  "avenue average aviation award background backlog backorder backpack badge baggage bakery balance ballot bandage " +
  "bandwidth banker bankruptcy banner banquet barber barcode bargain baseball based basic basis basket basketball " +
  "batch bathroom battery beacon beauty bedroom before behavior beneficiary benefit bestseller between beverage " +
  "bicycle bidder billing binary biography biometric biopsy birthday bitrate blanket blizzard block blood blueprint " +
  "bluetooth board bodyguard bonus bookcase booking bookmaker bookstore boolean boost booth border botanist bottle " +
  "bottom bounce boundary bouquet boutique bracelet bracket brand bravery breadcrumb breakdown breakfast breakpoint " +
  "breast brewery bridge briefcase brightness british broadband broadcast brochure broker brokerage browser bucket " +
  "bulletin bundle bungalow bureau burger burndown business button buyer byte cable cache cadence calendar calorie " +
  "camera cancellation candidate candle candy canvas capacity capital caption cardiac cardio caregiver cargo " +
  "carousel carrier cartridge cashback cashier casino castle category catering cause ceiling celebration cellular " +
  "cent center ceremony certificate chain chamber champion championship change channel chapel chapter character " +
  "chargeback chariot charity chart chassis chatbot chauffeur checkbox checklist checkout checkpoint checkup " +
  "chemist chess chicken child chocolate choice cholesterol chunk cinema circle circuit citation citizen city " +
  "civilian claim class classification classroom clause clearance client clinic clinician clipboard clock closed " +
  "clothing cloud cluster coach codec coffee cohort coin collaboration collaborator collateral colleague " +
  "collectible collection collector college color column combination comedy comic command commerce commercial " +
  "commission committee common community commuter companion company comparison competition competitor complaint " +
  "completion compliance component composer compost concept concierge condition conductor conference confidence " +
  "config configuration confirmation conflict connection connector consent console constant consultant consultation " +
  "consumer contact container content contest contestant context continent contract contribution contributor " +
  "control conversation conversion convoy cookbook cookie coordinate copay copilot copyright corner corporate " +
  "correct correlation cosmetics costume cottage cotton council countdown counter country county couple coupon " +
  "courier course coursework courtesy coverage cowork craft creation creative creator credential credit cricket " +
  "criterion cross crossover crosssell cruise crypto cuisine currency current curriculum cursor curve cushion " +
  "custom customer customization cycle cyclist daily dashboard database dataset datetime daycare deadline dealer " +
  "debtor decimal decision deductible default definition degree delegate delivery demand demographics density " +
  "dentist department departure dependency deployment deposit depth descent description desktop dessert destination " +
  "detail deviation device diabetes diagnosis diagram dialect dialog diamond diaper diary dietary difference " +
  "difficulty digest digital dimension dining dinner diploma direct direction directory disability disaster " +
  "discount discovery discussion dispatch display dispute distance distribution distributor district dividend " +
  "doctor document domain donation donor doorbell dormitory dosage double download downtime draft dragon drawer " +
  "dresser drink driver driveway drone dropdown drugstore dungeon dunning duplicate duration dynamic dynasty " +
  "earning earphone earring eater ebook ecommerce economy edition editor editorial education effect election " +
  "electric electrician electricity electronics element elevator eligibility eligible email embassy embed embryo " +
  "emergency emission emoji employee employer employment empty enabled endpoint enemy energy engagement engine " +
  "engineer engraving enhanced enrollment enterprise entertainment entity entrance entree entry envelope " +
  "environment epidemic episode equipment error escrow essay estate estimate ethernet ethnicity etiquette " +
  "evaluation event every evidence exact examiner example exception exchange exclusive excursion execution " +
  "executive exercise exhibit exhibition exhibitor existing expedition expense experience experiment expert " +
  "expiration expired explorer export exposure express expression extension exterior external extra eyeglasses " +
  "fabric facet facilitator factor faculty failure family fantasy farmer fashion fasting father favorite feature " +
  "federated feedback female fertility festival fiber fiction field fiesta figure filename filetype filter final " +
  "finance finger fingerprint firefighter firewall fireworks firmware first firstname fiscal fitness fitting fixed " +
  "fixture flashcard flight floor florist flower folder follower football footer footwear forecast foreign foreman " +
  "format formula fortune forum foundation fraction fragment fragrance frame framerate framework fraud freelancer " +
  "freight frequency frequent fridge friend friendship front fruit fulfillment fullscreen function fundraiser " +
  "funeral funnel furniture future gadget gallery gallon gamer garage garden garment gateway gender general " +
  "generation genome genre geofence geography gesture giftwrap giveaway global glucose goalie golden golfer goods " +
  "grade gram grandparent graph graphic gratuity greeting grocery ground group growth guarantee guardian guest " +
  "guide guitar habit hackathon haircare handbag handle handover hangout hardware hashtag hazard header heading " +
  "headline headset health heart heartbeat heating heatmap height helmet hierarchy highlight histogram history " +
  "hobby hockey holder holiday homeowner homepage homework honeymoon horizontal horoscope hospital hostname hotel " +
  "house household housekeeping human humidity hunter hygiene icon identifier identity illness illustration image " +
  "immigration immunization impact impairment import impression inactive inbound inbox incentive incident income " +
  "incubator index indicator individual industry infinite influencer information infrastructure ingredient " +
  "inheritance initial initiative injury inmate inning inquiry inside insight inspection installation installment " +
  "instance instant instruction instructor instrument insulin insurance integer integration intensity intent " +
  "interaction interest interface interior internal international interpreter interval interview intro introduction " +
  "invalid inventory investigation investment invitation invitee invoice island isolation issue iteration itinerary " +
  "jacket jackpot jersey jewel jewelry journal journalist journey judge juice jungle junior kernel keyboard keynote " +
  "keyword kidney kind kindergarten kitchen knowledge label laboratory lactose landing landlord landscape language " +
  "laptop large lastname latency later latest latitude launch laundry lawyer layaway layer layout layover leader " +
  "leaderboard league leather lecture ledger legend length lesson letter level liability liaison librarian library " +
  "license lieutenant lifestyle lifetime light limit limousine linked liquid liquidity listen listing literature " +
  "litigation livestream loader lobby local locale location locker login logistics longitude lottery lounge loyalty " +
  "luggage luxury lyrics machine magazine mailing maintenance major makeup manager mandate manifest mansion manual " +
  "manufacturer marathon margin markdown marker market marketing marketplace marriage master mastery match " +
  "matchmaking material maternity matrix maximum measure measurement mechanic media medical medication medicine " +
  "meditation medium meeting member membership memorial memory mentor mentorship merchandise merchant merge message " +
  "metadata meter method metric microphone middle midwife mileage milestone military millisecond mindfulness " +
  "mineral minibar minigame minimal minimum ministry minor minute mission mobile mobility mockup modal model " +
  "moderation moderator modification module molecule moment money monitor monogram month morning mortgage mother " +
  "motion motor mount mouse movie multiple museum music musician mutation mystery narrative narrator nation " +
  "nationality native nature navigation necklace needed neighbor nested network neutral newsletter newspaper " +
  "nickname night nominee normal notary notebook nothing notice notification novel number nurse nursery nutrient " +
  "nutrition nutritionist object objective observation obstacle occasion occupation occurrence offer office " +
  "official offline offset online opening operating operation operator opinion opponent opportunity optician option " +
  "optional orange orchestra order organic organization organizer orientation origin original other ounce outage " +
  "outbound outcome outfit outlet outline outlook outside overall overlay overview owner oxygen package packaging " +
  "packet pagination paint pajama palette pallet pandemic panel paper parachute parade paragraph parameter parcel " +
  "parent parking parlor partial participant particular partition partner partnership party passcode passenger " +
  "passkey passport password pastry pathway patient patrol pattern paycheck payee payer payload payment payout " +
  "paypal payroll paywall peers penalty pending pension people percent percentage percentile performance perfume " +
  "period permission permit persistent person persona personal personalization perspective petition pharmacist " +
  "pharmacy phase phone photo photographer phrase physical physician pianist picker pickup picnic picture pillow " +
  "pilot pipeline pivot pixel pizza place placeholder placement planned planner plant plastic platform playback " +
  "player playlist plugin plumber plumbing podium poetry point poison policy popular population portal portfolio " +
  "portion portrait position positive possible postal postcard postcode poster postpaid potential poultry power " +
  "powerup practice prediction preference pregnancy premiere premium preorder preparation prescription presence " +
  "present presentation preset press pressure preview previous price pricing primary print printer priority privacy " +
  "private prize probability problem procedure process processing proctor producer product profession professional " +
  "profile profit prognosis program progress project projection promo promotion prompt proof propeller property " +
  "proposal proration prosecutor prospect protection protein protocol prototype provider province proximity public " +
  "publication publisher puppy purchase purpose puzzle pyramid qualification quality quantity quarter quarterback " +
  "query quest question queue quick quilt quota quotation quote rabbit radar radio radius raffle railway rainbow " +
  "random range ranking rapper rating ratio ration reach reaction reader ready realtor reason receipt receiver " +
  "recent reception receptionist recipe recipient recommendation record recording recovery recruiter rectangle " +
  "recurring recycling redemption referee reference referral referrer reflection refrigerator refugee refund " +
  "refusal region register registrar registration registry regular regulation rehab rehearsal related relation " +
  "relationship relative release relevance reliability religion remaining remedy reminder remittance remote removal " +
  "renewal rental repair replacement replica report reporter repository representative reputation request " +
  "requirement research reservation residence resident resolution resource response rest restaurant restriction " +
  "restroom result retail retailer retention retirement retry return revenue review reviewer revision reward rider " +
  "right ringtone risk ritual roadmap roaming robot rocket role rollback rollout roommate roulette round route " +
  "router routine runner runtime runway safety sailing salad salary sales salon sample sandbox sandwich satellite " +
  "satisfaction scale scenario schedule schema scheme scholarship school science scooter scope score scorecard " +
  "screen screenshot script scuba sculpture seafood search season seasonal seat seatbelt seating second secondary " +
  "secret section sector security sedan segment selection seller semester seminar senator sender senior sensor " +
  "sentence sentiment separate separator sequence serial series servant server service session setting setup " +
  "severity shade shape share shelf shelter sheriff shield shift shipment shipping shopper shopping short shortcut " +
  "shoulder shower shuttle sibling sickness sidebar signal signature signup silent silver similar simple since " +
  "single sitemap situation skeleton sketch skill skincare sleep slide slider slideshow small smart snack snapshot " +
  "sneaker snippet soccer social software soldier solution something sommelier sound soundtrack source souvenir " +
  "spaceship spacing speaker special specialist specific specification specimen spectator speech speed spinner " +
  "split sponsor sponsorship sport spotlight spreadsheet sprint squad stack stadium staff stage standard start " +
  "starter startup state statement static station statistic status steak stereo sticker stipend stock stomach " +
  "stopover stopwatch storage store storefront story strategy stream street strength string stripe stroller " +
  "structure student studio style stylist subcategory subject submission subscriber subscription subsidy subtitle " +
  "subtotal suburb success suggestion suitcase suite summary summer supermarket supplement supplier supply support " +
  "surcharge surface surgeon surgery survey suspension swimmer syllabus symbol symphony symptom syringe system " +
  "table tablet tailor takeaway takeout target tariff tattoo taxation taxonomy teacher teammate teaser technical " +
  "technology telehealth telemetry telephone telescope television temperature template temporary tenancy tenant " +
  "tennis tenure term terminal termination terrace territory testimonial textbook texture theme therapist therapy " +
  "thermostat thread threat three threshold throughput thumb thumbnail ticket timeframe timeline timeout timer " +
  "timesheet timestamp timezone title today toddler together toilet token tomorrow toolbar tooling tooltip topic " +
  "topup total touch tourist tournament track tracking trade tradein trading traffic trail trailer trainer training " +
  "trait tranche transaction transcript transfer transfusion transit transition translation transmission transport " +
  "trauma travel traveler treadmill treasure treasury treatment trend trending trial triathlon tribute trigger trip " +
  "trivia trophy trouble truck trust tuition tunnel turnover tutor tutorial tuxedo ultimate umbrella umpire " +
  "understand uniform union unique unit universe university unknown upcoming update upgrade upload upsell uptime " +
  "urgency usage username utility vacancy vacation vaccine valet valid validation valuation value variable variance " +
  "variant variation vault vegan vegetable vegetarian vehicle velocity vendor venue verification version vertical " +
  "vessel veteran veterinarian victim victory video viewer viewport village villain vineyard violation violin " +
  "virtual visibility visible vision visit visitor visual vitals vitamin vocabulary voice voicemail volleyball " +
  "voltage volume volunteer voucher voyage wager waitlist waitress walkthrough wallet wallpaper wardrobe warehouse " +
  "warning warranty warrior washer wealth weapon weather webhook webinar website webview wedding week weekday " +
  "weekend weekly weight welcome welfare wellness whatsapp wheel wheelchair white whiteboard widget width wildlife " +
  "window winery winner wireless wishlist withdrawal within without witness wizard woman workbook worker workflow " +
  "workforce workload workout worksheet workshop workspace world worship wrestler wristband writeoff writer year " +
  "yearly youth zipper zodiac zone";
