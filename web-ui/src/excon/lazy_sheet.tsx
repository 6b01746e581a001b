// A sheet that few open is fetched when it is first opened, and is no part of the first load.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '@/text/common';
import { Sheet } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import type { Room } from './room';

type Content = (props: { room: Room }) => JSX.Element;

/** What opens in its place; without a line it says so and closes, the next press asks again. */
export function lazy_sheet(load: () => Promise<Content>): Content {
    let loaded: Content | undefined;
    return function LazySheet({ room }) {
        const [content, set_content] = useState<{ Content: Content } | undefined>(
            loaded && { Content: loaded },
        );
        useEffect(() => {
            if (loaded) return;
            load().then(
                (Content) => {
                    loaded = Content;
                    set_content({ Content });
                },
                () => {
                    room.close();
                    room.line.toast(common.words().no_server, 'late');
                },
            );
        }, []);
        if (content) return <content.Content room={room} />;
        const { loading } = common.words();
        return (
            <Sheet title={loading} close={() => room.close()}>
                <Skeleton words={loading} />
            </Sheet>
        );
    };
}
