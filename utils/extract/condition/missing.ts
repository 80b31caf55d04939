/** The page says that the page was not found. */
import type { Sign } from './look.ts'

const LONGEST = 900
const NOT_FOUND =
  /^\W*(?:error |fehler |erreur |http )?404\b|\b404 (?:error|not found|fehler|page)|\bpage (?:was |can(?:no|['’])t be |could not be |cannot be )?(?:not )?found\b|^(?:oops|sorry)\b.{0,40}(?:page|found)|(?:page|story|article)[^.]{0,30}(?:no longer|does(?:n['’]t| not)) (?:exist|available)|(?:seite|artikel)[^.]{0,20}(?:nicht gefunden|existiert nicht)|page (?:introuvable|non trouvée)|página no (?:encontrada|existe)|pagina non (?:trovata|esiste)|página não (?:encontrada|existe)|pagina niet gevonden|(?:strona|strony) nie (?:została |znaleziono|istnieje)|страница не (?:найдена|существует)|sayfa bulunamadı|sidan (?:hittades inte|finns inte)|siden (?:finnes ikke|ble ikke funnet|blev ikke fundet)|ページが?見つかりません|페이지를 찾을 수 없|页面(?:不存在|未找到)|找不到(?:页面|頁面|网页|網頁)|الصفحة غير موجودة/iu

export const missing: Sign = ({ said, title, body, facts }) =>
  said < LONGEST &&
  !facts.story &&
  [title, ...[...body.querySelectorAll('h1')].map(h1 => h1.textContent ?? '')].some(line => NOT_FOUND.test(line.trim()))
