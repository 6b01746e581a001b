// Where the practice is put in once it is loaded.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { use_retry } from '@/app/retry';
import { my_team } from '@/model/select';
import { common } from '@/text/common';
import { chosen } from '@/text/language';
import { load_work } from './casework_door';
import type { Desk } from './desk';

type Side = typeof import('./practice/practice');

async function fetch_side(): Promise<Side> {
    const [side] = await Promise.all([import('./practice/practice'), load_work()]);
    await side.practice_words.load(chosen.peek());
    side.wear();
    return side;
}

export function PracticeDoor({ desk, close }: { desk: Desk; close(): void }): JSX.Element {
    const [side, set_side] = useState<Side>();
    const [failed, set_failed] = useState(false);
    const load = () => {
        set_failed(false);
        fetch_side().then(set_side, () => set_failed(true));
    };
    useEffect(load, []);
    use_retry(failed, load);
    const { hello, teams } = desk.state;
    const mine = teams.get(my_team(desk.state) ?? -1);
    if (side && hello && mine) return <side.Practice hello={hello} mine={mine} close={close} />;
    const { loading, no_server } = common.words();
    return (
        <p class="help" role="status">
            {failed ? no_server : loading}
        </p>
    );
}
