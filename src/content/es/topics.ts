import type { TopicId } from '../faq-ids.js';

/** The topics of the FAQ, in the order in which they are read. */
export const topics: Readonly<Record<TopicId, string>> = {
  'back-months': 'Dolor de espalda después de meses',
  emergency: 'Cuándo pedir ayuda',
  'first-days': 'Los primeros días',
  headache: 'Dolor de cabeza, vista y oído',
  'legs-nerves': 'Piernas y nervios',
  infection: 'Infección',
  'back-weeks': 'Dolor de espalda en las primeras semanas',
  tests: 'Pruebas e imágenes',
  treatments: 'Tratamientos',
  'doing-things': 'Volver a hacer cosas',
  medicines: 'Medicamentos y anticoagulantes',
  children: 'Niños y niñas',
  birth: 'Embarazo y después del parto',
  procedure: 'Qué pasa en una punción lumbar',
  'next-puncture': 'La próxima punción lumbar',
  'worry-sleep': 'Preocupación y sueño',
  about: 'Sobre esta herramienta',
};
