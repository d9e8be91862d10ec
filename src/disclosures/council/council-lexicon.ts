/** Classes of words for the rules of councils' disclosures; written as in the model's lexicon. */
export const COUNCIL_LEXICON: Readonly<Record<string, string>> = {
  responder:
    'first responder|first responders|first responder organisation|first responder organisations',
  notify:
    'duty to notify|notify the home office|notify the secretary|notify home office|statutory duty|mstn|ms1',
  nrm: 'nrm|national referral mechanism|duty to notify|notifications|referrals to the home office|nrm referral|nrm referrals',
  number: 'NUM|NUMX|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no',
  counted:
    'referral|referrals|notifications|notification|referred|submitted|made|victims|victim|cases',
  stage:
    'tender|tenders|tendering|procurement|procurements|bidder|bidders|bid|selection|pre qualif*|prequalif*|on boarding|onboarding|new suppliers|new supplier|prospective|potential suppliers|appointing|appoint|engaging|engage|supplier selection|invitation to tender|selection questionnaire|standard selection questionnaire|before contract|award|evaluation|abnormally low',
  check:
    'check|checks|checked|assess|assesses|assessed|assessment|questionnaire|questionnaires|screen*|confirm|confirms|exclude|exclusion|excluded|question|questions|vet|vetted|vetting|due diligence|evaluate|evaluated|asked|review|declare|declaration|statement of compliance|self assessment|must',
  terms:
    'contract|contracts|clause|clauses|contractual|terms and conditions|terms|agreement|agreements|purchase orders|conditions of contract|terms of business|conditions of purchase',
  bind: 'include|includes|included|including|require|requires|required|oblige|obliges|obligation|obligations|comply|compliance|terminate|termination|right|rights|warrant|warrants|warranty|incorporate|incorporated|insert|inserted|contain|contains|adhere|provision|provisions|must|amended|updated',
  supplies:
    'supplier|suppliers|contractor|contractors|supply chain|supply chains|third parties|bidders|providers|agencies|agency|partners|subcontractors',
  job: 'contract of employment|employment contract|employment contracts|contracts of employment|terms of employment|zero hours|collective agreement',
  train:
    'train|training|trained|trainings|e learning|elearning|module|modules|course|courses|workshop|workshops|briefing|briefings|toolbox talks|induction|awareness sessions|upskill*',
  role: 'staff|employees|employee|colleagues|managers|manager|buyers|buyer|procurement team|procurement staff|officers|directors|executives|supply chain team|new starters|new joiners|human resources|hr|leadership|board|social workers|teams|members|councillors|recruiters|consultants|drivers|heads|workers|workforce|personnel|individuals|suppliers',
  join: 'member|members|membership|partnership|partnerships|partner|partners|partnered|collaborat*|joined|join|signatory|signatories|working with|work with|work closely|works closely|works with|engage|engages|engaged|affiliated|support|supporting|participate|participates|forum|founding|together with|signed up|liaise',
  partner:
    'police|constabulary|charity|charities|ngo|ngos|stronger together|sedex|ethical trading initiative|unseen|slave free alliance|hope for justice|stop the traffik|gangmasters|glaa|global compact|law enforcement|multi agency|safeguarding|safer partnership|community safety partnership|industry body|trade association|association|initiative|national crime agency|modern slavery helpline|responsible business|electronics watch|crown commercial service|shiva foundation|salvation army|local authorities|industry peers|enforcement agencies|better cotton|fair trade|fairtrade|forum|living wage foundation|considerate constructors|supply chain sustainability school|co operative|unions|trade unions',
  means:
    'defined|definition|means|encompass*|takes various forms|takes many forms|takes a variety of forms|crime|abuse|violation of fundamental|violation|umbrella|term|deprivation|deprive|common|forms|consists of|illegal',
  lawful:
    'requires|introduced|turnover|commercial organisations|businesses to|came into force|enacted|consolidates|royal assent|duty|obligation|legislation',
  SLAVED: 'SLAVERY',
  LAW: 'ACT|SECTION',
  own: 'we|our|us|its|council|company|group',
};
