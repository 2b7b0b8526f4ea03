/**
 * Those messages that tell somebody to get help, or how soon. Above each stands what it says, in
 * English again.
 */
import type { Pack } from '../types.js';

export const uiHelp = {
  // = No health professional and no native speaker has checked this translation yet. If you are in doubt, ask for an interpreter.
  'common.unchecked':
    'Esta traducción todavía no la ha revisado ningún profesional de salud ni ningún hablante nativo. Si tiene dudas, pida un intérprete.',
  // = No health professional has checked this translation yet. If you are in doubt, ask for an interpreter.
  'common.unchecked-clinician':
    'Esta traducción todavía no la ha revisado ningún profesional de salud. Si tiene dudas, pida un intérprete.',
  // = No native speaker has checked this translation yet. If you are in doubt, ask for an interpreter.
  'common.unchecked-speaker':
    'Esta traducción todavía no la ha revisado ningún hablante nativo. Si tiene dudas, pida un intérprete.',
  // = This advice may be out of date. It has to be reviewed by {due} at the latest, and by the date on this device this page cannot know whether it is still right. Contact the hospital. In an emergency, call the emergency number first.
  'common.overdue':
    'Este consejo puede estar desactualizado. Debe revisarse a más tardar el {due}, y según la fecha de este dispositivo esta página no puede saber si sigue siendo correcto. Póngase en contacto con el hospital. En una emergencia, llame primero al número de emergencias.',
  // = This does not replace a health professional. If you are worried, ask for help now.
  'checker.disclaimer':
    'Esto no sustituye a un profesional de salud. Si siente preocupación, pida ayuda ahora.',
  // = Emergency:
  'checker.in-emergency': 'Emergencia:',
  // = A doctor, or the service outside hours
  'checker.no-advice': 'Un médico, o el servicio de atención fuera de horario',
  // = Go to an emergency department (emergency room) if nobody answers within 2 hours
  'checker.department':
    'Vaya a un servicio de urgencias (sala de emergencias) si nadie responde en 2 horas',
  // = Call in this order
  'checker.order': 'Llame en este orden',
  // = If all of it is too much, talk to someone today: a doctor, a crisis line or the telephone health line. If someone could act now on thoughts of harming themselves or others, call the emergency number.
  'checker.crisis-words':
    'Si todo esto es demasiado, hable hoy con alguien: un médico, una línea de ayuda en crisis o la línea telefónica de salud. Si alguien pudiera actuar ahora por pensamientos de hacer daño o hacerse daño, llame al número de emergencias.',
  // = “There was a lumbar, spinal or epidural puncture. When: {when}.”
  'say.needle': '“Hubo una punción lumbar, raquídea o epidural. Cuándo: {when}.”',
  // = (the date)
  'say.date': '(la fecha)',
  // = “Main problem: {problem}.”
  'say.problem': '“Problema principal: {problem}.”',
  // = “Another problem: {problem}.”
  'say.another': '“Otro problema: {problem}.”',
  // = “Also: {risks}.”
  'say.risks': '“También: {risks}.”',
  // = “Also: {risks}, and more.”
  'say.risks-more': '“También: {risks}, y más.”',
  // = “Symptom questionnaire: {action}.”
  'say.result': '“Cuestionario de síntomas: {action}.”',
  // = Name any anticoagulant (thins the blood), shunt (valve), pump or metal in the body.
  'say.extra':
    'Nombre cualquier anticoagulante (diluye la sangre), derivación (válvula), bomba o metal en el cuerpo.',
  // = Deadline: {time}. Has nobody answered by then? Then do not wait. Go to an emergency department (emergency room).
  'net.same-day':
    'Plazo: {time}. ¿No ha respondido nadie para entonces? Entonces no espere. Vaya a un servicio de urgencias (sala de emergencias).',
  // = Deadline: {time}. Has no health professional seen this by then? Then speak to one that same day.
  'net.soon':
    'Plazo: {time}. ¿No lo ha visto ningún profesional de salud para entonces? Entonces hable con uno ese mismo día.',
  // = Deadline: {time}. Has it not got better by then, and has nobody seen it? Then call the family doctor or the team that did the puncture.
  'net.routine':
    'Plazo: {time}. ¿No ha mejorado para entonces, y nadie lo ha visto? Entonces llame al médico de cabecera o de familia, o al equipo que hizo la punción.',
  // = Deadline: {time}. Has it not got better by then? Then call the family doctor or the team that did the puncture.
  'net.self-care':
    'Plazo: {time}. ¿No ha mejorado para entonces? Entonces llame al médico de cabecera o de familia, o al equipo que hizo la punción.',
  // = {span} after this questionnaire
  'net.from-now': '{span} después de este cuestionario',
  // = Save a reminder
  'net.remind': 'Guardar un recordatorio',
  // = Has nobody answered? Then do not wait. Go to an emergency department (emergency room).
  'net.reminder-same-day':
    '¿No ha respondido nadie? Entonces no espere. Vaya a un servicio de urgencias (sala de emergencias).',
  // = Has a doctor or a nurse seen this? If not, speak to one today.
  'net.reminder-soon':
    '¿Lo ha visto un médico o personal de enfermería? Si no, hable hoy con alguien de ellos.',
  // = Has it got better, or has somebody seen it? If not, call.
  'net.reminder-routine': '¿Ha mejorado, o lo ha visto alguien? Si no, llame.',
  // = Has it got better? If not, call.
  'net.reminder-self-care': '¿Ha mejorado? Si no, llame.',
  // = reminder
  'net.file': 'recordatorio',
  // = Ask for emergency help if any of this begins
  'checker.sooner': 'Pida ayuda de emergencia si empieza algo de esto',
  // = Speak today with a health professional if any of this begins
  'sooner.same-day': 'Hable hoy con un profesional de salud si empieza algo de esto',
  // = See a health professional within a limit of 2 to 3 days if any of this begins
  'sooner.soon': 'Vea a un profesional de salud en un plazo de 2 a 3 días si empieza algo de esto',
  // = Ask for an appointment if any of this begins
  'sooner.routine': 'Pida una cita si empieza algo de esto',
  // = More emergency signs
  'sooner.emergency': 'Más señales de emergencia',
  // = While you wait, call again if any of this begins
  'checker.sooner-emergency': 'Mientras espera, vuelva a llamar si empieza algo de esto',
  // = Somebody is very worried
  'checker.sooner-worried': 'Alguien siente mucha preocupación',
  // = Contact the hospital
  'checker.hospital': 'Póngase en contacto con el hospital',
  // = Do it in the next few days. Ask if somebody should see this, and how soon.
  'checker.hospital-ask':
    'Hágalo en los próximos días. Pregunte si alguien debería ver esto, y en cuánto tiempo.',
  // = It cannot examine anybody, and it cannot know the cause. It says how soon to ask for help, where, and what to say. If your own team told you something else, follow it. But an emergency answer always means asking for emergency help.
  'checker.limits-text':
    'No puede examinar a nadie, y no puede saber la causa. Dice en cuánto tiempo pedir ayuda, dónde y qué decir. Si su propio equipo le dijo otra cosa, hágale caso. Pero una respuesta de emergencia siempre significa pedir ayuda de emergencia.',
  // = Call your local emergency number (112 works in the European Union and from most mobiles)
  'contact.emergency-unknown':
    'Llame al número de emergencias de su zona (el 112 funciona en la Unión Europea y desde la mayoría de los teléfonos celulares o móviles)',
  // = Call {number}
  'contact.call': 'Llame al {number}',
  // = Text message to {number}
  'contact.text': 'Mensaje de texto al {number}',
  // = Text telephone {number}
  'contact.textphone': 'Teléfono de texto {number}',
  // = closed now: {hours}
  'contact.closed': 'cerrado ahora: {hours}',
  // = In an emergency
  'faq.emergency': 'En una emergencia',
  // = See the emergency signs
  'faq.emergency-link': 'Ver las señales de emergencia',
  // = Nothing here matches. Try fewer words, other words or all topics. The emergency signs are open below. If you are worried, ask for help now.
  'faq.none':
    'Nada de aquí coincide. Pruebe con menos palabras, otras palabras o todos los temas. Las señales de emergencia están abiertas abajo. Si siente preocupación, pida ayuda ahora.',
  // = If any one of these things happens:
  'flags.any': 'Si ocurre una cualquiera de estas cosas:',
  // = A temperature of 38 °C (100.4 °F) or more, or chills with shaking: with back pain, a bad headache or pain in the mark of the puncture, in the 30 days after the puncture
  'flags.fever-with-pain':
    'Temperatura de 38 °C (100.4 °F) o más, o escalofríos con temblores: con dolor de espalda, dolor de cabeza fuerte o dolor en la marca de la punción, en los 30 días después de la punción',
  // = Main symptoms
  'flags.symptoms': 'Síntomas principales',
  // = Health
  'flags.health': 'Salud',
  // = Medicines and blood
  'flags.blood': 'Medicamentos y sangre',
  // = Medicines, blood, pregnancy
  'flags.blood-birth': 'Medicamentos, sangre, embarazo',
  // = The puncture
  'flags.procedure': 'La punción',
  // = When the back pain began
  'flags.back-onset': 'Cuándo empezó el dolor de espalda',
  // = Kind of back pain
  'flags.back-onset-late': 'Tipo de dolor de espalda',
  // = Kind of trouble in the legs
  'flags.old-legs': 'Tipo de molestias en las piernas',
  // = Legs, urine and poo
  'flags.nerves': 'Piernas, orina y heces (caca)',
  // = Fever, or great malaise
  'flags.infection': 'Fiebre, o mucho malestar',
  // = Sudden changes
  'flags.sudden': 'Cambios repentinos',
  // = Pregnancy, treatments, devices
  'flags.special': 'Embarazo, tratamientos, dispositivos',
  // = In a child
  'flags.child': 'En un niño o una niña',
  // = Back
  'flags.back-now': 'Espalda',
  // = Headache
  'flags.headache': 'Dolor de cabeza',
  // = One leg, and the place where the needle went in
  'flags.leg-site': 'Una pierna, y el lugar donde entró la aguja',
  // = Sight, hearing, stomach, urine and poo
  'flags.elsewhere': 'Vista, oído, estómago, orina y heces (caca)',
  // = In a child
  'flags.child-back': 'En un niño o una niña',
  // = Worry and low mood
  'flags.other': 'Preocupación y ánimo bajo',
  // = Print a card for the wallet
  'flags.wallet': 'Imprimir una tarjeta para la cartera',
  // = Print a poster
  'flags.poster': 'Imprimir un cartel',
  // = That was not printed here. Try the browser’s own print button.
  'flags.not-printed': 'Eso no se imprimió aquí. Pruebe el botón de imprimir del navegador.',
  // = Print at full size (100 %). Cut along the outer line, then fold along the dashes.
  'flags.cut':
    'Imprima a tamaño completo (100 %). Corte por la línea exterior, luego doble por las rayas.',
  // = Say first: “I was given a lumbar puncture on {date}.”
  'flags.say': 'Diga primero: “Me hicieron una punción lumbar el {date}.”',
  // = Anticoagulant (thins the blood)
  'flags.thinner': 'Anticoagulante (diluye la sangre)',
  // = Shunt (valve), pump or metal
  'flags.device': 'Derivación (válvula), bomba o metal',
  // = Cannot urinate, or no control of urine or poo
  'flags.short-pee': 'No puede orinar, o no controla la orina o las heces (caca)',
  // = Numbness between the legs
  'flags.short-saddle': 'Adormecimiento entre las piernas',
  // = One weak leg, or numb legs
  'flags.short-weak': 'Una pierna débil, o piernas dormidas',
  // = Pain or tingling that goes down both legs
  'flags.short-legs': 'Dolor u hormigueo que baja por las dos piernas',
  // = Fever with back pain, headache or a stiff neck
  'flags.short-fever': 'Fiebre con dolor de espalda, dolor de cabeza o cuello rígido',
  // = A sudden headache, the worst of one's life
  'flags.short-headache': 'Un dolor de cabeza repentino, el peor de la vida',
  // = Great sleepiness, confusion, a fit or trouble speaking
  'flags.short-mind': 'Mucho sueño, confusión, una convulsión o dificultad para hablar',
  // = Very bad pain, sudden or that increases fast
  'flags.short-pain': 'Dolor muy fuerte, repentino o que aumenta rápido',
} satisfies Partial<Pack['ui']>;
