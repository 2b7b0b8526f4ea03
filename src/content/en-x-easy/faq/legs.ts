import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Legs, nerves, and what can press on them. */
export const legs = {
  'leg-pain': {
    question: 'Why does my leg hurt, tingle or feel numb after a lumbar puncture?',
    answer: [
      'The needle can hurt a nerve a little (irritate it). You may feel pain, tingling or a numb patch in one leg.',
      'A short electric feeling while the needle is in is common. It passes. One health leaflet says that about 1 in 1,000 people get a small nerve injury that heals. It takes days, rarely months.',
      'The illness you were tested for can bring new signs too.',
    ],
    help: 'A weak leg or new signs in both legs are an emergency. So is a numb feeling that spreads, or a change in pee or poo. So is a newly numb leg within 2 weeks of the needle, on a blood thinner. Is one leg newly numb, or does it tingle? Call today. Is there pain down one leg, or a numb patch that has not changed for 2 weeks? See a doctor within 2 to 3 days. But call today for these after several tries or a leg pain from the needle. Call today for these with cancer (now or ever), or on a blood thinner.',
  },
  'cauda-equina': {
    // = What does cauda equina syndrome mean, and what would I notice?
    question: 'What is cauda equina syndrome, and how would I notice it?',
    answer: [
      // = It means pressure on the nerves at the lower end of the spine. Whenever it happens it is an emergency.
      'It means that something presses on nerves at the lower end of the spine. It is an emergency at any time.',
      // = A single new sign suffices:
      'One new sign is enough:',
      [
        // = Unable to urinate, starting is difficult, no sensation of it, or leaking.
        'You cannot pee, it is hard to start, you cannot feel it, or you leak.',
        // = Control of stool is lost, or the bottom is not felt.
        'You cannot hold your poo, or cannot feel your bottom.',
        // = Numbness or tingling of the areas in contact with a bicycle seat. Even a small area is possible.
        'The parts that touch a bicycle seat are numb or tingle. It may be a small patch.',
        // = If there is pain of the back or leg: sensation or erection is lost in sex.
        'With back or leg pain, you lose feeling or erection (getting hard) in sex.',
        // = Weakness of a leg, or pain or numbness that goes down both of the legs.
        'A leg is weak, or pain or numb feeling goes down both legs.',
      ],
      // = Being unable to urinate is as important as leaking. It can be caused by a slipped disc, by bleeding, by infection or by cancer. Within hours a scan (MRI) is necessary.
      'If you cannot pee, it counts as much as leaking. A slipped disc, bleeding, infection or cancer can cause it. You need a scan (MRI) within hours.',
    ],
    // = Get emergency help now for one of these signs, and also if unsure. Do not wait for it to settle. You must not be the driver.
    help: 'If you have one of these signs or are not sure, get emergency help now. Do not wait to see if it gets better. Do not drive yourself.',
  },
  'bleeding-spine': {
    // = Is bleeding in the spine possible from a lumbar puncture?
    question: 'Can a lumbar puncture cause bleeding in the spine?',
    answer: [
      // = Yes. Bleeding close to the spine is rare. It is an emergency that belongs to the first hours and days; pain that begins months later is not caused by it.
      'Yes, but bleeding near the spine is rare. It is an emergency of the first hours and days. It is not a cause of pain that starts months later.',
      // = The nerves can come under pressure from blood. Possible signs:
      'Blood can press on the nerves. You may have:',
      [
        // = very bad pain of the back, of sudden start or rapidly increasing
        'very bad back pain that comes suddenly or grows fast',
        // = weakness of a leg, or pain or numbness down both legs that is new
        'a weak leg, or new pain or numb feeling down both legs',
        // = a problem with urine or stool, or numbness between the legs.
        'trouble with pee or poo, or numb between your legs.',
      ],
      // = Blood thinners, blood that clots badly, and several tries make the risk higher. People without any of these can have it as well. The sooner the treatment, the better it works. Surgeons sometimes have to remove the blood.
      'The risk is higher with blood thinners, with blood that does not clot well, and after several tries. It can happen to people with none of these. Treatment works best when it comes fast. Doctors may need to take the blood away in an operation.',
    ],
    // = Get emergency help immediately if one of these signs is there. On a blood thinner, within the first 2 weeks, pain of the back that clearly increases suffices. A leg that is newly numb suffices as well.
    help: 'Get emergency help at once for any sign in this list. On a blood thinner, back pain that clearly gets worse in the first 2 weeks is enough. So is a newly numb leg.',
  },
  'scar-tissue': {
    question: 'Can a lumbar puncture cause scar tissue or arachnoiditis?',
    answer: [
      'Scars on nerves in the spine (arachnoiditis) are very rare after a plain lumbar puncture. They are not a usual cause of back pain.',
      'Doctors link it to infection, spine operations and old X-ray dyes. They also link it to blood or some drugs in the spinal fluid. One review looked at the mix of drugs in modern epidurals for birth. It found no proof that they cause it.',
      'People with this problem have burning pain in the back and both legs all the time. They may also have strange feelings or cramps. You can ask your team if they put anything in through your needle.',
    ],
    help: 'Get emergency help for new pain or strange feelings in both legs. Do the same for weakness or any change in pee or poo. Is there slow change over many weeks? Call today. Is it the same for months, and someone checked it before? See a doctor within 2 to 3 days.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
