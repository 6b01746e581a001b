// From a team's link to the drill: who are you, in which language, and what happens next. This is all
// that stands between a slow line and a name that can be typed, so it brings no library; the desk
// comes behind it.
import { try_later } from '@/app/again';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import './door.css';
import {
    direction,
    kLanguages,
    language_name,
    nearest,
    preferred_language,
    remember_language,
} from '@/text/preferred';
import { kept_theme, lay_ground } from '@/ui/ground';
import { ApiError, join, link_info, sessions, type LinkInfo } from '@/wire/session';
import { fetch_desk } from './desk_behind';
import { draw } from './draw';
import { door_words } from './text';

const token = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const place = document.getElementById('door')!;
let language = preferred_language();

const words = () => door_words[nearest(language)];

function speak(tag: string): void {
    language = tag;
    document.documentElement.lang = nearest(tag);
    document.documentElement.dir = direction(nearest(tag));
}

async function enter_desk(drill: string): Promise<void> {
    const { open_desk } = await fetch_desk();
    await open_desk(drill, token, language);
}

// Tried again by itself, what a failure showed stays until there is something else to show.
let call_off: () => void = () => undefined;
function try_quietly(): void {
    call_off = try_later(() => void look_up(true));
}

async function look_up(quietly = false): Promise<void> {
    if (!quietly)
        place.replaceChildren(draw('p', { class: 'muted', role: 'status' }, words().loading));
    try {
        const [info, mine] = await Promise.all([link_info(token), sessions()]);
        if (info.role !== 'participant')
            return show_failure(words().bad_link, words().wrong_role, false);
        const offered = [...new Set([...info.languages, ...kLanguages])];
        speak(preferred_language(offered));
        if (mine.some((s) => s.drill === info.drill && s.role === 'participant'))
            return await enter_desk(info.drill);
        show_form(info, offered, '');
        // While the name is typed; joining asks again, should this fail.
        fetch_desk().catch(() => undefined);
    } catch (error) {
        const said = error instanceof ApiError ? error.message : '';
        const refused = error instanceof ApiError && error.status < 500 && error.status !== 429;
        if (refused) show_failure(words().bad_link, said || words().bad_link_help, false);
        else if (quietly) try_quietly();
        else show_failure(words().failed, said || words().no_server, true);
    }
}

function show_failure(title: string, help: string, retry: boolean): void {
    const card = draw(
        'section',
        { class: 'join-card', 'data-testid': 'join-failed' },
        draw('h1', {}, title),
        draw('p', {}, help),
    );
    place.replaceChildren(card);
    if (!retry) return;
    const kept = draw('div');
    fetch_desk()
        .then((desk) => desk.show_kept(kept, token, language))
        .catch(() => undefined);
    try_quietly();
    const click = () => {
        call_off();
        void look_up();
    };
    card.append(draw('button', { class: 'button primary', click }, words().retry), kept);
}

// Drawn anew when the language changes; what was typed stays.
function show_form(info: LinkInfo, offered: readonly string[], typed: string): void {
    const w = words();
    const name = draw('input', {
        id: 'name',
        class: 'input',
        autocomplete: 'name',
        maxlength: 80,
        'aria-describedby': 'name-help',
        'data-testid': 'join-name',
    });
    name.value = typed;
    const choice = draw(
        'select',
        {
            id: 'language',
            class: 'input',
            'data-testid': 'join-language',
            change: () => {
                speak(choice.value);
                show_form(info, offered, name.value);
                document.getElementById('language')?.focus();
            },
        },
        ...offered.map((tag) =>
            draw('option', { value: tag, selected: tag === language }, language_name(tag)),
        ),
    );
    const name_help = draw('p', { class: 'help', id: 'name-help' }, w.name_help);
    const problem = draw('p', { class: 'error', role: 'alert', hidden: true });
    const button = draw(
        'button',
        { class: 'button primary', 'data-testid': 'join-enter' },
        w.enter,
    );
    // Beside what it is about: the name, or else the button.
    const say = (text: string, about: HTMLElement = button) => {
        about.before(problem);
        problem.textContent = text;
        problem.hidden = text === '';
    };
    const submit = async (event: Event) => {
        event.preventDefault();
        const missing = name.value.trim() === '';
        name.ariaInvalid = String(missing);
        say(missing ? w.name_missing : '', name_help);
        if (missing) return name.focus();
        button.disabled = true;
        button.textContent = w.entering;
        try {
            remember_language(language);
            await join(token, name.value.trim(), language);
            await enter_desk(info.drill);
        } catch (error) {
            say((error instanceof ApiError && error.message) || w.no_server);
            button.disabled = false;
            button.textContent = w.enter;
        }
    };
    const drill = info.team ? [draw('p', { class: 'muted' }, w.for_team(info.team.name))] : [];
    place.replaceChildren(
        draw(
            'form',
            { class: 'join-card', novalidate: true, submit: (event) => void submit(event) },
            draw(
                'div',
                {},
                draw('p', { class: 'join-drill' }, info.title),
                draw('h1', {}, w.title),
                ...drill,
            ),
            draw(
                'div',
                {},
                draw('label', { class: 'label', for: 'name' }, w.name),
                name,
                name_help,
            ),
            draw('div', {}, draw('label', { class: 'label', for: 'language' }, w.language), choice),
            button,
            draw(
                'div',
                { class: 'join-next' },
                draw('h2', {}, w.next),
                draw('ol', {}, ...w.steps.map((step) => draw('li', {}, step))),
            ),
        ),
    );
    name.focus();
}

lay_ground(kept_theme('participant', 'auto'), 'auto');
speak(language);
void look_up();
