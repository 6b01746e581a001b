// The participants' survey. Sent answers are kept on this device, so that they can be changed: the
// server tells them to nobody.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorText, Icon } from '@/ui/parts';
import { fit, kLongest } from './lengths';
import { Choices, Where } from './parts';
import type { Question } from './questions';
import type { Room, Said } from './room';
import { Section } from './section';
import { t } from './text';

type Answered = Said<'answer_survey'>;

export function Survey({ room }: { room: Room }): JSX.Element {
    const words = t().survey;
    const questions = room.questions.value?.survey ?? [];
    const sent = room.sent('answer_survey');
    const draft = room.draft('answer_survey');
    const done = sent && !draft;
    return (
        <Section id="survey" title={words.title}>
            {questions.length === 0 && <p class="help">{words.none}</p>}
            {questions.length > 0 && done && (
                <div class="actions" data-testid="survey-sent">
                    <Where
                        draft={false}
                        waits={room.waits('answer_survey')}
                        saved={words.sent}
                        testid="survey-where"
                    />
                    <button
                        class="button small"
                        data-testid="survey-change"
                        onClick={() => room.write(sent)}
                    >
                        <Icon name="pencil" /> {words.change}
                    </button>
                </div>
            )}
            {questions.length > 0 && !done && (
                <Form
                    room={room}
                    questions={questions}
                    answered={draft ?? { kind: 'answer_survey', answers: {} }}
                />
            )}
        </Section>
    );
}

function Form(props: { room: Room; questions: Question[]; answered: Answered }): JSX.Element {
    const { room, questions, answered } = props;
    const [problem, set_problem] = useState('');
    const words = t().survey;
    const { answers = {} } = answered;
    const answer = (id: string, values: string[]) => {
        const { [id]: _, ...rest } = answers;
        const given = values.some((v) => v !== '');
        room.write({ ...answered, answers: given ? { ...rest, [id]: values } : rest });
    };
    const send = async (e: Event) => {
        e.preventDefault();
        if (Object.keys(answers).length === 0) return set_problem(words.empty);
        set_problem(await room.send(answered));
    };
    return (
        <form class="d-survey" data-testid="survey" onSubmit={(e) => void send(e)}>
            <p class="d-about">{words.about}</p>
            {questions.map((q) => (
                <QuestionView
                    key={q.id}
                    question={q}
                    values={answers[q.id] ?? []}
                    change={(values) => answer(q.id, values)}
                />
            ))}
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button class="button primary" data-testid="survey-send">
                    <Icon name="send" /> {words.send}
                </button>
                <Where
                    draft={Object.keys(answers).length > 0}
                    waits={false}
                    testid="survey-where"
                />
            </div>
        </form>
    );
}

function QuestionView(props: {
    question: Question;
    values: string[];
    change(values: string[]): void;
}): JSX.Element {
    const { question, values, change } = props;
    const testid = `question-${question.id}`;
    if (question.kind === 'agreement')
        return (
            <Choices
                name={testid}
                testid={testid}
                label={question.text}
                options={question.options.map((o) => ({ id: o.value, label: o.text }))}
                value={values[0] ?? ''}
                change={(value) => change([value])}
            />
        );
    return (
        <label class="d-labelled" data-testid={testid}>
            <span class="label" dir="auto">
                {question.text}
            </span>
            <textarea
                class="input"
                rows={3}
                dir="auto"
                value={values[0] ?? ''}
                onInput={(e) => change([fit(e.currentTarget.value, kLongest.answer)])}
            />
        </label>
    );
}
