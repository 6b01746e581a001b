// The network's look, as text: a page that does not show it at first does not load it at first.
declare module '@/ui/graph.css' {
    const text: string;
    export default text;
}
