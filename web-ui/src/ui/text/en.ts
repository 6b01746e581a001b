// The words of the chart of who told whom.
const words = {
    title: 'Who told whom',
    owed: 'owed',
    in_time: 'told in time',
    late: 'told late',
    breach: 'breach',
    table: 'As a table',
    from: 'From',
    to: 'To',
    region: 'REGION',
    public: 'PUBLIC',
};

export type GraphWords = typeof words;
export default words;
