import type { Source } from '../types.ts';
import { abstractOf, byDoi } from './reading.ts';

/** Papers on nerves, vessels, the spine and organs in the way of a needle. */
export const literatureAnatomy = {
  P24: {
    label: 'P24',
    title: 'McManus and Cleary 2018',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of an arm nerve that was hurt by dry needling.',
      'Case report of radial nerve injury after dry needling.',
    ),
    reference: 'McManus, Cleary. BMJ Case Rep 2018:bcr2017221302',
  },
  P25: {
    label: 'P25',
    title: 'Sato and colleagues 2003',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of a piece of needle that stayed in a leg nerve.',
      'Case report of a needle fragment in the common fibular nerve.',
    ),
    reference: 'Sato et al. J Bone Joint Surg Am 2003;85-A(5):916-8',
  },
  P26: {
    label: 'P26',
    title: 'Kearns and colleagues 2021/22, base of the skull',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of needles below the skull in donated bodies.',
      'Cadaver study of needling obliquus capitis inferior.',
    ),
    reference: 'Kearns et al. Physiother Theory Pract 2021/22;38(12):2052-61',
  },
  P27: {
    label: 'P27',
    title: 'Rodríguez-Sanz and colleagues 2025',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of needles in the upper neck, with and without ultrasound.',
      'Study of upper cervical needling, guided by palpation or by ultrasound.',
    ),
    reference: 'Rodriguez-Sanz et al. Sci Rep 2025',
    ...byDoi('10.1038/s41598-025-96225-x'),
  },
  P28: {
    label: 'P28',
    title: 'Needle placement in the upper neck, 2020',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A check of where a needle ends up in a small upper neck muscle.',
      'Validation of needle placement in obliquus capitis inferior.',
    ),
    reference: 'Musculoskelet Sci Pract 2020;45:102075 [authors not seen]',
  },
  P29: {
    label: 'P29',
    title: 'Small muscle below the skull, 2025',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of a small muscle below the skull.',
      'Study of needling rectus capitis posterior major.',
    ),
    reference: 'Rectus capitis posterior major. Musculoskelet Sci Pract 2025;76:103260 [authors not seen]',
  },
  P50: {
    label: 'P50',
    title: 'Kang and colleagues',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'Ultrasound of the nerves at the side of the neck.',
      'Ultrasound mapping of the nerves at the posterior border of sternocleidomastoid.',
    ),
    reference: 'Kang et al. Nerves at the sternocleidomastoid by ultrasound [journal and year not seen]',
  },
  P51: {
    label: 'P51',
    title: 'Review of heart injuries 2019',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'It gathers reports of hearts hurt by a needle.',
      'Systematic review of cardiac complications of needling.',
    ),
    reference: 'Cardiac complications review. J Invasive Cardiol 2019;31(4):E69-72 [authors not seen]',
  },
  P52: {
    label: 'P52',
    title: 'Upper lumbar spine in cadavers, 2020',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of the upper low back in donated bodies.',
      'Cadaver study of needling at the upper lumbar spine.',
    ),
    reference: 'J Man Manip Ther 2020;28(2):111-8 [authors not seen]',
  },
  P53: {
    label: 'P53',
    title: 'Williams and colleagues 2023',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of a needle near the spine in one donated body.',
      'Study in one cadaver of needling beside the thoracolumbar spine.',
    ),
    reference: 'Williams et al. Int J Sports Phys Ther 2023;18(6). PMC10693480',
  },
  P54: {
    label: 'P54',
    title: 'Bleeding around the cord, case report 2011',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of bleeding around the spinal cord after needling.',
      'Case report of cervical epidural haematoma after needling.',
    ),
    reference: 'Spine 2011;36(13):E891-3 [authors not seen]',
  },
  P55: {
    label: 'P55',
    title: 'Berrigan and colleagues 2018',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of bleeding around the spinal cord after needling.',
      'Case report of epidural haematoma after needling.',
    ),
    reference: 'Berrigan, Whitehair, Zorowitz. PM&R 2018',
  },
  P56: {
    label: 'P56',
    title: 'Hannah and colleagues 2022/23',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of needles in the buttock in donated bodies.',
      'Cadaver study of piriformis needling and the sciatic nerve: 14 hips.',
    ),
    reference: 'Hannah et al. J Man Manip Ther 2022/23;31:98-104',
  },
  P57: {
    label: 'P57',
    title: 'Kearns and colleagues 2018, buttock',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'Another study of needles in the buttock in donated bodies.',
      'Cadaver study of needling the buttock and the sciatic nerve.',
    ),
    reference: 'Kearns et al. J Man Manip Ther 2018;26(2):89-96',
  },
  P58: {
    label: 'P58',
    title: 'Ball and colleagues 2019',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of where the nerve at the front of the hip lies.',
      'Study of the position of the femoral nerve at the front of the hip.',
    ),
    reference: 'Ball et al. J Man Manip Ther 2019;27(3):162-71',
  },
  P59: {
    label: 'P59',
    title: 'Oh and colleagues, wrist',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of needles at the wrist in donated bodies.',
      'Cadaver study of needling at the volar wrist and the median nerve: 8 wrists.',
    ),
    reference: 'Oh, Ko, Cho, Yoon. PC6 in cadavers. Acupunct Med [2011/12]',
  },
  P60: {
    label: 'P60',
    title: 'Kessler and Streitberger 2008',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A volunteer had a wrist nerve pierced while it was watched on ultrasound.',
      'Ultrasound self-experiment at the median nerve.',
    ),
    reference: 'Kessler, Streitberger. Acupunct Med 2008;26(4):231-3',
  },
  P61: {
    label: 'P61',
    title: 'Supinator in cadavers, 2021',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of needles at the outer elbow in donated bodies.',
      'Cadaver study of supinator needling and the radial nerve branches.',
    ),
    reference: 'Supinator in cadavers. Int J Environ Res Public Health 2021;18(17):9162 [authors not seen]',
  },
  P62: {
    label: 'P62',
    title: 'Pronator teres in cadavers, 2021',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of needles at the inner forearm in donated bodies.',
      'Cadaver study of pronator teres needling and the structures beside it.',
    ),
    reference: 'Pronator teres in cadavers. Pain Med 2021 [authors not seen]',
    ...byDoi('10.1093/pm/pnab274'),
  },
  P63: {
    label: 'P63',
    title: 'Kao and Chang 2002',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of a damaged blood vessel behind the knee.',
      'Case report of popliteal pseudoaneurysm after needling.',
    ),
    reference: 'Kao, Chang. Tex Heart Inst J 2002;29:126-9',
  },
  P64: {
    label: 'P64',
    title: 'Vessel behind the knee, case report 2025',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A newer report of a damaged blood vessel behind the knee.',
      'Case report of popliteal pseudoaneurysm.',
    ),
    reference: 'Popliteal pseudoaneurysm. J Surg Case Rep 2025 [authors not seen]',
  },
  P65: {
    label: 'P65',
    title: 'Kuo and colleagues 2010',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of a false link between an artery and a vein in the leg.',
      'Case report of arteriovenous fistula after needling.',
    ),
    reference: 'Kuo et al. Kaohsiung J Med Sci 2010;26:158-62',
  },
  P66: {
    label: 'P66',
    title: 'Two studies of deep calf needling',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'Two studies of needles in deep calf muscles.',
      'Cadaver study of popliteus needling, and a study of tibialis posterior needling.',
    ),
    reference:
      'Popliteus in cadavers, Int J Clin Pract 2021;75:e14669; tibialis posterior, BMC Musculoskelet Disord 2022, s12891-022-05530-3 [authors not seen]',
  },
  P67: {
    label: 'P67',
    title: 'Raissi and colleagues 2016',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of a nerve of the outer leg that was hurt.',
      'Case report of superficial fibular nerve injury.',
    ),
    reference: 'Raissi, Ahadi, Janbazi. Superficial peroneal nerve. Case Rep Clin Pract 2016;1(4):115-7',
  },
  P68: {
    label: 'P68',
    title: 'Halle and Halle 2016',
    kind: 'commentary',
    certainty: 'abstract',
    about: abstractOf(
      'A paper on what a needle can reach in the trunk and limbs.',
      'Paper on anatomical safety of needling; its first part is only named there.',
    ),
    reference: 'Halle, Halle. Int J Sports Phys Ther 2016;11(5):810-9',
  },
  P85: {
    label: 'P85',
    title: 'Bleeding around the cord that looked like a stroke, 2025',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of bleeding around the spinal cord after needling. It looked like a stroke.',
      'Report of post-acupuncture cervical epidural haematoma mimicking stroke.',
    ),
    reference: '2025. PMC12354976 [authors and journal not seen]',
  },
} as const satisfies Record<string, Source>;
