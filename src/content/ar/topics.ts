import type { Pack } from '../types.js';

/** The topics of the FAQ. */
export const topics: Pack['topics'] = {
  'back-months': 'ألم الظهر بعد أشهر',
  emergency: 'متى يجب طلب المساعدة',
  'first-days': 'الأيام الأولى',
  headache: 'الصداع والبصر والسمع',
  'legs-nerves': 'الساقان والأعصاب',
  infection: 'العدوى (الالتهاب)',
  'back-weeks': 'ألم الظهر في الأسابيع الأولى',
  tests: 'الفحوص والتصوير',
  treatments: 'العلاجات',
  'doing-things': 'العودة إلى الأنشطة',
  medicines: 'الأدوية ومميّعات الدم',
  children: 'الأطفال',
  birth: 'الحمل وما بعد الولادة',
  procedure: 'ما يحدث في البزل القطني',
  'next-puncture': 'البزل القطني القادم',
  'worry-sleep': 'القلق والنوم',
  about: 'عن هذه الأداة',
};
