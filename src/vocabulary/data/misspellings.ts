/**
 * Misspellings that people make again and again, each with its word, where no rule of ours finds them: two slips at once, or
 * what could be another word (`costumer`). Collected by hand in November 2026.
 */
export const MISSPELLINGS =
  "referer referrer|costumer customer|postion position|postions positions|acheivement achievement|acommodation accommodation|" +
  "accomodations accommodations|acomodation accommodation|catagories categories|catergory category|calender calendar|" +
  "definately definitely|dependancy dependency|existance existence|maintainance maintenance|restaraunt restaurant|" +
  "restuarant restaurant|resturant restaurant|succesful successful|sucessful successful|sucess success|sucesses successes|" +
  "comission commission|commision commission|priviledge privilege|publically publicly|recieve receive|recieved received|" +
  "reciept receipt|reciepts receipts|reciever receiver|delievery delivery|delivary delivery|wether weather|wich which|" +
  "adress address|adresses addresses|addres address|addreses addresses|succes success|proces process|acces access|" +
  "begining beginning|writting writing|comming coming|occured occurred|occuring occurring|refered referred|prefered preferred|" +
  "transfered transferred|commited committed|committment commitment|cancelation cancellation|payed paid|choosen chosen|" +
  "sended sent|buyed bought|enviroment environment|enviornment environment|goverment government|heigth height|widht width|" +
  "weigth weight|lenght length|lengt length|dimention dimension|responce response|langauge language|langage language|" +
  "lattitude latitude|longtitude longitude|thumnail thumbnail|thumbnial thumbnail|seperator separator|seperate separate|" +
  "seperated separated|guage gauge|shedule schedule|schedual schedule|paralel parallel|persistant persistent|relevent relevant|" +
  "visable visible|visability visibility|availible available|compatability compatibility|eligable eligible|elligible eligible|" +
  "garantee guarantee|gaurantee guarantee|warrenty warranty|vaucher voucher|cupon coupon|cuppon coupon|discription description|" +
  "descripion description|subsciption subscription|subsribe subscribe|subsribed subscribed|suscribed subscribed|" +
  "suscription subscription|purchace purchase|purchaced purchased|puchase purchase|puchased purchased|quantitiy quantity|" +
  "qantity quantity|revanue revenue|avarage average|percantage percentage|precentage percentage|tommorow tomorrow|untill until|" +
  "questionaire questionnaire|questionaires questionnaires|itinery itinerary|cancled cancelled|canceld cancelled|" +
  "vehical vehicle|vehicals vehicles|itinary itinerary|brower browser|browers browsers|intrest interest|paramater parameter|" +
  "paramaters parameters|maintenence maintenance|guarentee guarantee|occurance occurrence|recipent recipient|catagory category|" +
  "availabe available|dependancies dependencies|independant independent|refrence reference|succesfull successful|" +
  "transfering transferring|truely truly|algoritm algorithm|liason liaison|entrepeneur entrepreneur|perscription prescription|" +
  "medecine medicine|diagonsis diagnosis|buisness business|busines business|embarass embarrass|foriegn foreign|" +
  "knowlege knowledge|necesary necessary|neccessary necessary|posession possession|profesional professional|" +
  "reccomend recommend|reccomended recommended|recomendation recommendation|recomendations recommendations|" +
  "reccomendation recommendation|rythm rhythm|threshhold threshold|treshold threshold|withdrawl withdrawal|" +
  "withdrawls withdrawals";
