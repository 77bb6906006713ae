import type { RefusalWords } from './words.js';

/** What a whole request that was refused is called, in Persian. */
export const problems = {
  bad_request: { title: 'درخواست خواندنی نیست', text: 'آنچه فرستاده شد بررسی کنید و دوباره بکوشید.' },
  validation_failed: { title: 'برخی مقدارها پذیرفتنی نیست', text: 'آنچه فرستاده شد بررسی کنید و دوباره بکوشید.' },
  bad_cursor: { title: 'فهرست دگرگون شده', text: 'از صفحهٔ نخستش آغاز کنید.' },
  bad_id: { title: 'نشانی خواندنی نیست', text: 'در این نشانی چیزی نمی‌تواند باشد.' },
  unauthorised: { title: 'نخست وارد شوید', text: 'برای این کار وارد شوید.' },
  forbidden: { title: 'اجازه نیست', text: 'حساب شما این اجازه را ندارد.' },
  not_found: { title: 'اینجا چیزی نیست', text: 'چیزی به این نام نیست.' },
  method_not_allowed: { title: 'این کار اینجا شدنی نیست', text: 'این نشانی چنین درخواستی را نمی‌گیرد.' },
  not_acceptable: { title: 'این صورت فراهم نیست', text: 'صورت دیگری از آن بخواهید.' },
  timeout: { title: 'درخواست دیر رسید', text: 'دوباره بکوشید.' },
  conflict: { title: 'این با آنچه هست ناسازگار است', text: 'آنچه هست ببینید و دوباره بکوشید.' },
  like_known: { title: 'شاید از پیش شناخته باشد', text: 'برگزینید چه کسی منظور است، یا بگویید دیگری است.' },
  gone: { title: 'دیگر اینجا نیست', text: 'زمانی اینجا بود و دیگر به کار نمی‌آید.' },
  stale: { title: 'کسی پیشی گرفت', text: 'سپس تغییر کرده است. دوباره نگاهش کنید.' },
  too_large: { title: 'بیش از اندازه بزرگ', text: 'بیش از آن است که گرفته شود.' },
  uri_too_long: { title: 'نشانی بیش از اندازه بلند است', text: 'کوتاهش کنید، برای نمونه با پالایهٔ کمتر.' },
  not_implemented: { title: 'این اینجا ساخته نمی‌شود', text: 'صورت دیگری بخواهید.' },
  disk_full: { title: 'دیسک کارساز پر است', text: 'تا جا باز نشود چیزی ذخیره‌شدنی نیست.' },
  unsupported_media_type: { title: 'این نوع محتوا گرفته نمی‌شود', text: 'با JSON بفرستید.' },
  idempotency_key_reused: { title: 'دو بار، نایکسان فرستاده شد', text: 'از خود صفحه دوباره بکوشید.' },
  if_match_missing: { title: 'کدام نسخه؟', text: 'صفحه را دوباره بار کنید و بکوشید.' },
  too_many_attempts: { title: 'تلاش‌ها بسیار شد', text: 'پیش از تلاش بعدی درنگ کنید.' },
  headers_too_large: {
    title: 'سرآیندها بیش از اندازه بزرگ‌اند',
    text: 'کوکی‌های این سایت را پاک کنید و دوباره بکوشید.',
  },
  internal: { title: 'خطایی از سوی ما پیش آمد', text: 'علت ثبت شد.' },
  unavailable: { title: 'پایگاه داده در دسترس نیست', text: 'چیزی از دست نرفت. دوباره بکوشید.' },
  busy: { title: 'بیش از اندازه هم‌زمان', text: 'چیزی تغییر نکرد. دوباره بکوشید.' },
} satisfies RefusalWords['problems'];
