// What every page may have to say before it has anything else; the door carries these and no more.
const basic = {
    loading: 'Loading…',
    retry: 'Try again',
    failed: 'That did not work.',
    no_server: 'The server cannot be reached. Check the network; this page tries again by itself.',
};

export default basic;
export type Basic = typeof basic;
