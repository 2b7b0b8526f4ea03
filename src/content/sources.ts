/* eslint-disable max-lines -- one entry a cited work: the list is looked up, never read through */
/**
 * The works that rules and texts cite: rows S… and K… of section 1 of `docs/clinical/evidence.md`.
 *
 * Bibliographic data in the language of the work, the same in every pack. A `K` row was cited from
 * memory by the evidence base and not read again for it. Only cited works stand here.
 */
import type { SourceId } from '../protocol/ids.js';
import type { Source } from './types.js';

/** Every cited work by the id of its row. */
export const sources: Readonly<Record<SourceId, Source>> = {
  S01: {
    title: 'Lumbar puncture (overview). NHS (England)',
    year: 'reviewed Nov 2023',
    url: 'https://www.nhs.uk/conditions/lumbar-puncture/',
  },
  S02: {
    title: 'Lumbar puncture - side effects. NHS Choices (archived, superseded)',
    year: '2013',
    url: 'http://www.nhs.uk/Conditions/Lumbar-puncture/Pages/Side-effects.aspx',
  },
  S03: {
    title: 'Side effects of lumbar punctures (later NHS text). NHS text reprinted',
    year: 'c. 2015-18',
    url: 'https://www.zana.com/a/lumbar-puncture-side-effects-lumbar-punctures.2990',
  },
  S04: {
    title: 'Lumbar puncture: after-care leaflet. University Hospitals Sussex NHS FT',
    year: 'current',
    url: 'https://www.uhsussex.nhs.uk/news/resources_type/patient-information-leaflet',
  },
  S05: {
    title: 'Lumbar puncture leaflet. The Walton Centre NHS FT',
    year: 'current',
    url: 'https://www.thewaltoncentre.nhs.uk/patient-leaflets/lumbar-puncture/631553',
  },
  S07: {
    title: 'Lumbar puncture (child), adapted from GOSH Feb 2020. East Kent Hospitals NHS FT',
    year: 'current',
    url: 'https://leaflets.ekhuft.nhs.uk/lumbar-puncture-child/html',
  },
  S10: {
    title: 'Lumbar puncture: caring for your child at home. AboutKidsHealth (SickKids, Toronto)',
    year: '2021',
    url: 'https://www.aboutkidshealth.ca/Article?contentid=1243&language=English',
  },
  S11: {
    title: 'Lumbar Puncture leaflet PD 9979. Hamilton Health Sciences (Ontario)',
    year: '2019',
    url: 'https://docslib.org/doc/11794402/lumbar-puncture',
  },
  S12: {
    title: 'Spinal Tap: What to Expect at Home. Healthwise / Kaiser Permanente',
    year: 'current',
    url: 'https://healthy.kaiserpermanente.org/health-wellness/health-encyclopedia/he.Spinal-Tap-Lumbar-Puncture-What-to-Expect-at-Home.ud1724',
  },
  S13: {
    title: 'Lumbar Puncture: risks. WebMD / Healthwise',
    year: 'older',
    url: 'http://www.webmd.com/brain/lumbar-puncture?page=3',
  },
  S14: {
    title: 'Lumbar puncture in children: aftercare. Drugs.com',
    year: 'older',
    url: 'https://www.drugs.com/cg/lumbar-puncture-in-children-aftercare-instructions.html',
  },
  S15: {
    title: "Going home after a spinal or epidural. St George's University Hospitals NHS FT",
    year: 'current',
    url: 'https://www.stgeorges.nhs.uk/service/anaesthesia/obstetric-anaesthesia-2/going-home-after-having-a-spinal-or-epidural/',
  },
  S16: {
    title: 'What to look out for after an epidural or spinal. Bradford Teaching Hospitals NHS FT',
    year: '2025',
    url: 'https://digitalpatientinformationhub.bradfordhospitals.nhs.uk/leaflets/what-to-look-out-for-after-an-epiduralor-spinal-anaesthetic',
  },
  S17: {
    title: 'Epidural analgesia: discharge advice. Northern Care Alliance NHS FT',
    year: 'current',
    url: 'https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/anaesthetics-epidural-analgesia-discharge-advice',
  },
  S18: {
    title:
      "Headache after an epidural or spinal injection. Obstetric Anaesthetists' Association (LabourPains)",
    year: 'various',
    url: 'https://issuu.com/bsccp/docs/oaa_pdph',
  },
  S20: {
    title:
      'Decision report 201705674 (long-term pain after LP). Scottish Public Services Ombudsman',
    year: '2018',
    url: 'https://www.spso.org.uk/decision-reports/2018/september/decision-report-201705674-201705674',
  },
  S21: {
    title: 'Back pain: when to get help. NHS (England)',
    year: 'current',
    url: 'https://www.nhs.uk/conditions/back-pain/',
  },
  S22: {
    title: 'Got back pain? (CES signs, "new in 2 weeks"). Norfolk & Waveney Community NHS',
    year: 'current',
    url: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  },
  S23: {
    title: 'Cauda equina syndrome leaflet. Royal Free London NHS FT',
    year: 'current',
    url: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome',
  },
  S24: {
    title:
      'CES page and warning card. Torbay and South Devon NHS FT (card: Bolton NHS FT; Greenhalgh et al.)',
    year: 'current',
    url: 'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
  },
  S25: {
    title: 'Meningitis: symptoms. NHS text reprinted; Meningitis page of East & North Herts CCG',
    year: 'current / 2018',
    url: 'https://www.nhs.uk/conditions/meningitis/',
  },
  S26: {
    title:
      'Adult Sepsis Safety Net; child signs. UK Sepsis Trust / Patient.info; Healthwatch West Sussex 2024',
    year: '2024',
    url: 'https://patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net',
  },
  S27: {
    title: 'Headaches: when to get help (adult, and child under 12). NHS text reprinted',
    year: 'current',
    url: 'https://www.nhs.uk/conditions/headaches/',
  },
  S28: {
    title: 'Abdominal aortic aneurysm. nidirect (Northern Ireland)',
    year: 'current',
    url: 'https://nidirect.gov.uk/node/10429',
  },
  S29: {
    title: 'Headaches after you have had your baby. Wessex Healthier Together',
    year: 'current',
    url: 'https://www.what0-18.nhs.uk/after-you-have-had-your-baby-2/concerns-about-my-health/headaches-after-you-have-had-your-baby',
  },
  S30: {
    title: 'Ibuprofen: who can and cannot take it. NHS text reprinted by news sites',
    year: '2023-26',
    url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/',
  },
  S31: {
    title: 'Paracetamol: dose and who should ask first. NHS text reprinted by news sites',
    year: '2023-25',
    url: 'https://www.nhs.uk/medicines/paracetamol-for-adults/',
  },
  S32: {
    title:
      'If you become unwell during anticancer treatment (CG151). NICE, information for the public',
    year: '2012, current',
    url: 'https://nice.org.uk/guidance/cg151/ifp/chapter/If-you-become-unwell-during-your-anticancer-treatment',
  },
  S33: {
    title: "Febrile neutropenia (child). Children's Cancer and Leukaemia Group",
    year: 'current',
    url: 'https://www.cclg.org.uk/information-professionals/outreach-information-resource/section-7-side-effects-and-supportive-care/febrile-neutropenia',
  },
  S34: {
    title: 'Infection and fever advice (37.5 °C threshold). The Christie NHS FT',
    year: 'current',
    url: 'https://www.christie.nhs.uk/patients-and-visitors/services/acute-oncology/infection-and-fever-advice',
  },
  S35: {
    title: 'Shunt malfunction. Shine charity; Spina Bifida Hydrocephalus Ireland',
    year: 'current',
    url: 'https://www.shinecharity.org.uk/advice/shunt-malfunction',
  },
  S36: {
    title: 'Intrathecal baclofen pump: discharge advice. Oxford University Hospitals',
    year: 'older',
    url: 'https://paperzz.com/doc/8687332/',
  },
  S37: {
    title: 'Idiopathic intracranial hypertension leaflets. The Walton Centre; East Kent',
    year: 'current',
    url: 'https://www.thewaltoncentre.nhs.uk/patient-leaflets/idiopathic-intracranial-hypertension-iih/620862',
  },
  S38: {
    title:
      "Back pain in children: red flags. NE & N Cumbria Healthier Together; Paediatric MSK Matters; Perth Children's Hospital",
    year: 'current',
    url: 'https://nenc-healthiertogether.nhs.uk/professionals/musculoskeletal-presentations-chronic-babies-and-children/back-pain',
  },
  S39: {
    title: 'Discitis (child). Paediatric MSK Matters; Cureus 2024 case (PMC11416185)',
    year: 'current',
    url: 'https://www.pmmonline.org/doctor/pain-by-site/back-pain/discitis/',
  },
  S40: {
    title:
      'Warning signs of osteoporosis; spinal fractures. International Osteoporosis Foundation; Royal Osteoporosis Society in TalkBack',
    year: '2021+',
    url: 'https://www.iofbonehealth.org/news/three-warning-signs-you-may-have-osteoporosis',
  },
  S41: {
    title:
      'Evidence-based clinical practice guidelines on PDPH (multisociety: ASRA, ESRA, SOAP, OAA, ASSR, AIHS). Uppal V, Russell R, Sondekoppam RV, et al.',
    year: '2023',
    url: 'https://doi.org/10.1136/rapm-2023-104817',
  },
  S42: {
    title: 'The multi-society PDPH guidelines (commentary). Uppal V, ASRA Pain Medicine News',
    year: '2024',
    url: 'https://doi.org/10.52211/asra110124.007',
  },
  S43: {
    title: 'ICHD-3 7.2.1 PDPH; 7.2.2 CSF fistula headache. International Headache Society',
    year: '2013 beta / 2018',
    url: 'https://beta.ichd-3.org/7-headache-attributed-to-non-vascular-intracranial-disorder/7-2-headache-attributed-to-low-cerebrospinal-fluid-pressure/7-2-1-post-dural-puncture-headache/',
  },
  S44: {
    title:
      'Multidisciplinary consensus guideline: spontaneous intracranial hypotension. Cheema S, et al.',
    year: '2023',
    url: 'https://doi.org/10.1136/jnnp-2023-331166',
  },
  S46: {
    title: 'National suspected CES pathway: primary/community step. GIRFT (NHS England)',
    year: '2023',
    url: 'https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/',
  },
  S47: {
    title:
      'National suspected CES pathway: implications for physiotherapists; BMJ Best Practice CES. CSP; BMJ',
    year: '2024',
    url: 'https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway',
  },
  S49: {
    title: 'NG59 Low back pain and sciatica in over 16s. NICE',
    year: '2016, upd. 2020',
    url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
  },
  S50: {
    title: 'NG234 Spinal metastases and MSCC. NICE',
    year: '2023',
    url: 'https://www.nice.org.uk/guidance/NG234/chapter/recommendations',
  },
  S51: {
    title: 'NG240 Bacterial meningitis and meningococcal disease. NICE',
    year: '2024',
    url: 'https://www.nice.org.uk/guidance/NG240/chapter/recommendations',
  },
  S52: {
    title: 'International Framework for Red Flags (IFOMPT). Finucane LM, et al.',
    year: '2020',
    url: 'https://doi.org/10.2519/jospt.2020.9971',
  },
  S53: {
    title:
      'Low back pain imaging (Evidence-Based Interventions). Academy of Medical Royal Colleges',
    year: '2020+',
    url: 'https://www.aomrc.org.uk/ebi/clinicians/low-back-pain-imaging/',
  },
  S54: {
    title:
      'Noninvasive treatments for low back pain. Qaseem A, et al., American College of Physicians',
    year: '2017',
    url: 'https://ar.scribd.com/document/380162867/ACP-LBP-Guideline',
  },
  S55: {
    title: 'Native vertebral osteomyelitis in adults. Berbari EF, et al., IDSA',
    year: '2015',
    url: 'https://doi.org/10.1093/cid/civ482',
  },
  S56: {
    title:
      'Periprocedural antithrombotic management for LP. Dodd KC, et al., Association of British Neurologists',
    year: '2018',
    url: 'https://doi.org/10.1136/practneurol-2017-001820',
  },
  S57: {
    title:
      'Regional anaesthesia and antithrombotics, 3rd ed. (4th ed. 2018; later edition exists). Horlocker TT, et al., ASRA',
    year: '2010',
    url: 'https://pubmed.ncbi.nlm.nih.gov/20052816/',
  },
  S58: {
    title: 'Drug safety communication: LMWH and spinal bleeding, names lumbar puncture. US FDA',
    year: '2013',
    url: 'http://www.fda.gov/Drugs/DrugSafety/DrugSafetyPodcasts/ucm374344.htm',
  },
  S59: {
    title: 'Atraumatic vs conventional needles: BMJ Rapid Recommendation. Rochwerg B, et al.',
    year: '2018',
    url: 'https://doi.org/10.1136/bmj.k1920',
  },
  S60: {
    title: 'NSAIDs: risks after 20 weeks of pregnancy. MHRA Drug Safety Update',
    year: '2023',
    url: 'https://www.gov.uk/drug-safety-update/non-steroidal-anti-inflammatory-drugs-nsaids-potential-risks-following-prolonged-use-after-20-weeks-of-pregnancy',
  },
  S61: {
    title: 'Avoid NSAIDs at about 20 weeks or later. US FDA (AAP News report)',
    year: '2020',
    url: 'https://publications.aap.org/aapnews/news/9205/FDA-warns-pregnant-women-to-avoid-NSAIDs-after-20',
  },
  S63: {
    title: 'Duits FH et al. LP feasibility, 23 memory clinics, n = 3868',
    year: '2016',
    url: 'https://doi.org/10.1016/j.jalz.2015.08.003',
  },
  S64: {
    title:
      'Report on S63 (headache history, needle type; one death from brain haemorrhage after restarting an anticoagulant)',
    year: '2015',
    url: 'https://news-medical.net/news/20150925/Lumbar-puncture-well-accepted-by-memory-clinic-patients.aspx',
  },
  S65: {
    title: 'Alcolea D et al. Spain, n = 689, phone call day 5-7',
    year: '2014',
    url: 'https://portalrecerca.uab.cat/en/publications/feasibility-of-lumbar-puncture-in-the-study-of-cerebrospinal-flui-2',
  },
  S66: {
    title: '541 LPs in older people of mixed cognition',
    year: '1990s',
    url: 'https://discovery.researcher.life/article/high-acceptability-and-low-morbidity-of-diagnostic-lumbar-puncture-in-elderly-subjects-of-mixed-cognitive-status/ab48145fb67338ca8647b4daf5b078a3',
  },
  S67: {
    title: 'Nobuhara CK et al. 809 LPs, 25G needle, age 60+',
    year: '2020',
    url: 'https://doi.org/10.1007/s00415-020-09797-1',
  },
  S70: {
    title: 'UK day-case audit, cutting (Quincke) needles, n = 38',
    year: '2012',
    url: 'https://jnnp.bmj.com/content/83/Suppl_2/A6.1',
  },
  S71: {
    title: 'Nath S et al. atraumatic needles, 110 trials, 31 412 people, Lancet',
    year: '2018',
    url: 'https://medworm.com/459731856/atraumatic-versus-conventional-lumbar-puncture-needles-a-systematic-review-and-meta-analysis/',
  },
  S72: {
    title: 'Arevalo-Rodriguez I et al. Posture and fluids, Cochrane',
    year: '2016 (2013 figures read)',
    url: 'https://doi.org/10.1002/14651858.CD009199.pub3',
  },
  S73: {
    title: 'Basurto Ona X et al. Drugs for treating PDPH, Cochrane, 13 small RCTs, n = 479',
    year: '2015',
    url: 'https://doi.org/10.1002/14651858.CD007887.pub3',
  },
  S74: {
    title: 'van Kooten F et al. epidural blood patch RCT, n = 42',
    year: '2008',
    url: 'https://doi.org/10.1136/jnnp.2007.122879',
  },
  S75: {
    title: 'Evans RW. Complications of lumbar puncture',
    year: '1998',
    url: 'https://doi.org/10.1016/S0733-8619(05)70368-6',
  },
  S76: {
    title:
      'Schwabe K, Hopf HB. Persistent back pain after spinal anaesthesia (24G Sprotte / 22G Quincke)',
    year: '2001',
    url: 'https://doi.org/10.1093/bja/86.4.535',
  },
  S77: {
    title:
      'Niraj G et al. Persistent headache and back pain after accidental dural puncture in labour',
    year: '2021',
    url: 'https://doi.org/10.1111/anae.15491',
  },
  S78: {
    title: 'Kraus LM et al. Chronic PDPH, n = 30',
    year: '2024',
    url: 'https://doi.org/10.3389/fneur.2024.1493303',
  },
  S79: {
    title: 'Persistent PDPH survey, n = 179; background figures',
    year: '2024',
    url: 'https://doi.org/10.1186/s10194-024-01765-8',
  },
  S80: {
    title: 'Kjaer P et al. Back pain in adult Danes',
    year: '2017',
    url: 'http://chiro.org/Low_Back_Pain/Individual_Courses_of_Low_Back_Pain.shtml',
  },
  S81: {
    title: 'da Silva T et al. Recurrence of low back pain',
    year: '2019',
    url: 'https://doi.org/10.1016/j.jphys.2019.04.010',
  },
  S82: {
    title: 'Bodilsen J et al. Spinal haematoma after LP, Denmark, 83 711 LPs',
    year: '2020',
    url: 'https://doi.org/10.1001/jama.2020.14895',
  },
  S83: {
    title: 'Brown MW et al. 35 LP-related spinal haematomas',
    year: '2016',
    url: 'https://doi.org/10.4103/2152-7806.189441',
  },
  S84: {
    title: 'Lyons HS et al. Haematoma after repeated LP; 41 reports 1974-2022',
    year: '2022',
    url: 'https://doi.org/10.1186/s13256-022-03687-y',
  },
  S85: {
    title: 'Sinclair AJ et al. CES after LP, normal clotting, non-traumatic tap',
    year: '2009',
    url: 'https://doi.org/10.1016/j.jocn.2008.07.079',
  },
  S86: {
    title: 'Sánchez-Menoyo JL et al. two spinal haematomas after LP',
    year: '2009',
    url: 'https://metajournal.com/articles/172658/spinal-cord-hemorrhage-complicating-diagnostic-lumbar-puncture',
  },
  S87: {
    title: 'Cook TM et al. NAP3, 707 455 central neuraxial blocks',
    year: '2009',
    url: 'https://doi.org/10.1093/bja/aen360',
  },
  S88: {
    title: 'Spinal epidural abscess: delays common, classic picture rare, n = 457',
    year: '2020s',
    url: 'https://escholarship.org/uc/item/15t8q6sk',
  },
  S89: {
    title: 'Spinal epidural abscess pitfalls',
    year: '2009, upd. 2024',
    url: 'https://em.umaryland.edu/educational_pearls/931/',
  },
  S90: {
    title: 'Epidural abscess: clinical phases',
    year: 'current',
    url: 'https://emedicine.medscape.com/article/1165840-clinical',
  },
  S91: {
    title: 'Red flags for spinal infection, 40 papers, 2224 cases',
    year: '2019',
    url: 'https://doi.org/10.1186/s12891-019-2949-6',
  },
  S92: {
    title: 'Gürbüz MS, Berkman MZ. Spondylodiscitis after diagnostic LP',
    year: '2013',
    url: 'https://doi.org/10.1155/2013/843592',
  },
  S93: {
    title: 'Abscess and discitis 10 days after one spinal injection',
    year: '2005',
    url: 'https://docksci.com/epidural-abscess-and-discitis-following-spinal-anaesthesia-a-case-report_5a0a0971d64ab298e4d79961.html',
  },
  S94: {
    title: 'Abscess after spinal: 6 weeks of worsening back pain, then leg weakness and retention',
    year: '2020',
    url: 'https://doi.org/10.4103/ajns.AJNS_154_20',
  },
  S95: {
    title: 'Abscess after labour epidural: increasing back pain the only complaint (day 5)',
    year: '2004',
  },
  S96: {
    title: 'Iatrogenic meningitis after LP: viridans streptococci; 10 h and 17 h onset; clusters',
    year: '1996-2014',
    url: 'https://link.springer.com/article/10.1007/BF01780647',
  },
  S97: {
    title: 'CSF-skin fistula: LP 1975; epidural; review',
    year: '1975-2018',
    url: 'https://d.docksci.com/case-history-number-86-an-unusual-complication-of-lumbar-puncture-a-csf-cutaneou_5e6827fb097c47ec5f8b4581.html',
  },
  S98: {
    title: 'Koch BL et al. Symptomatic epidural CSF collections after LP in 25 children',
    year: '2007',
    url: 'https://read.qxmd.com/read/17885251/symptomatic-spinal-epidural-collections-after-lumbar-puncture-in-children',
  },
  S99: {
    title:
      'Amini A et al. 4-year-old: back pain, leg weakness, retention 3 h after LP, full recovery',
    year: '2006',
    url: 'https://pubmed.ncbi.nlm.nih.gov/16933137/',
  },
  S100: {
    title: 'Ebinger F et al. Headache and backache in children, n = 112; AAFP summary',
    year: '2004-05',
    url: 'https://publications.aap.org/pediatrics/article-abstract/113/6/1588/64323/',
  },
  S101: {
    title: 'Hu B et al. RCT of lying flat in children, n = 400',
    year: '2019',
    url: 'https://www.springermedizin.de/optimal-management-after-paediatric-lumbar-puncture-a-randomized/16657410',
  },
  S102: {
    title: 'Moore AR et al. PDPH and intracranial subdural haematoma',
    year: '2020',
    url: 'https://doi.org/10.1001/jamaneurol.2019.2995',
  },
  S103: {
    title: 'Intracranial subdural haematoma after spinal: 35 cases',
    year: '2010',
    url: 'https://www.scielo.br/j/rba/a/LHfY6V5GTJBjZkBXcB3YndM/?lang=en',
  },
  S104: {
    title: 'Chronic subdural haematoma 4 weeks after dural puncture',
    year: '2019',
    url: 'http://doi.org/10.15850/ijihs.v7n2.1679',
  },
  S105: {
    title: 'Aidi S et al. Venous thrombosis after LP and steroids',
    year: '1999',
    url: 'https://doi.org/10.1046/j.1526-4610.1999.3908559.x',
  },
  S106: {
    title: 'Giorgetti A et al.; Marasco V et al. venous thrombosis after LP (day 8)',
    year: '2001; 2023',
    url: 'https://thejournalofheadacheandpain.springeropen.com/articles/10.1007/PL00012186',
  },
  S107: {
    title: 'Follens I et al. fourth and sixth nerve palsy after LP',
    year: '2001',
    url: 'https://pubmed.ncbi.nlm.nih.gov/11702640/',
  },
  S108: {
    title: 'Diplopia: a complication of dural puncture (review)',
    year: '2004',
    url: 'https://pubs.asahq.org/anesthesiology/article/100/1/158/172/DiplopiaA-Complication-of-Dural-Puncture',
  },
  S109: {
    title: 'Alwan M, Hurtado G. Hearing loss after LP/spinal/epidural; audiometry study 22G v 27G',
    year: '2022',
    url: 'https://doi.org/10.1017/S0022215122000226',
  },
  S110: {
    title: 'Rice I et al. Obstetric epidurals and chronic adhesive arachnoiditis (review)',
    year: '2004',
  },
  S111: {
    title: 'Killeen T et al. Arachnoiditis with paraplegia after spinal anaesthetic',
    year: '2012',
    url: 'https://doi.org/10.1111/anae.12017',
  },
  S112: {
    title:
      'Epidermoid tumour after LP: neonatal LP to age 8; 26 months (styletted needle); 7 years',
    year: '2004-11',
    url: 'https://doi.org/10.1177/0883073807300531',
  },
  S113: {
    title:
      'Persistent leak after LP: 11 months (Siebner 2001); 23 months (El Rahal 2024); new symptoms at 1 year (Khakhar 2024)',
    year: '2001-24',
    url: 'https://mediatum.ub.tum.de/1332716',
  },
  S114: {
    title:
      'Leak seen on MRI after LP: 19 of 22 had no symptoms; 80-patient study; 11-patient study',
    year: '1997-2015',
    url: 'https://doi.org/10.1186/1471-2253-13-35',
  },
  S115: {
    title: 'Superficial heat or cold for low back pain, Cochrane review',
    year: '2006',
    url: 'https://www.readkong.com/page/a-cochrane-review-of-superficial-heat-or-cold-for-low-back-6354206',
  },
  S116: {
    title: 'Over-the-counter treatments for acute low back pain, review',
    year: '2014',
    url: 'https://ja.scribd.com/document/201060769/Untitled',
  },
  S117: {
    title: 'Postpartum headache (BJA Education)',
    year: '2022',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9039472/',
  },
  K01: {
    title: 'NICE NG143, Fever in under 5s (38 °C under 3 months; 39 °C at 3-6 months)',
  },
  K02: {
    title:
      'NICE NG98, Hearing loss in adults (sudden loss over 3 days or less, within 30 days: seen within 24 hours)',
  },
  K03: {
    title: 'NICE NG133, Hypertension in pregnancy (pre-eclampsia can start after birth)',
  },
  K09: {
    title:
      'Yentis SM et al. Neurological monitoring associated with obstetric neuraxial block. Anaesthesia 2020;75:913-9',
  },
  K14: {
    title: 'NHS pages: DVT; pulmonary embolism; kidney infection; shingles; aortic dissection',
  },
  K18: {
    title:
      'Mollan SP et al. Idiopathic intracranial hypertension: consensus guidelines on management. JNNP',
    year: '2018',
    url: 'https://doi.org/10.1136/jnnp-2017-317440',
  },
};
