import { Button, Table } from '@arco-design/web-react';
import type { ReactNode } from 'react';
import { ChoiceBox, CountBox, MoneyBox, type Bound } from './controls';
import type { Rank, Task } from './draft';
import { tid } from './names';
import { options } from './options';
import { fieldLabel, say } from './words';

const layout = options.layout;

/** The task rows: cards with labels in layout a, a table with unlabelled controls in layout b. */
export function TasksBox({ value = [], onChange }: Bound<Task[]>) {
  const change = (index: number, part: Partial<Task>) =>
    onChange?.(value.map((task, at) => (at === index ? { ...task, ...part } : task)));
  const parts = (task: Task, index: number): Part[] => [
    {
      label: say('taskContent', layout),
      control: (aria) => (
        <ChoiceBox
          {...aria}
          choices={contents}
          value={task.content}
          onChange={(content) => change(index, { content })}
        />
      ),
    },
    {
      label: say('taskGoal', layout),
      control: (aria) => (
        <ChoiceBox {...aria} choices={goals} value={task.goal} onChange={(goal) => change(index, { goal })} />
      ),
    },
    {
      label: say('taskNumber', layout),
      control: (aria) => (
        <CountBox {...aria} value={task.number} onChange={(number) => change(index, { number })} />
      ),
    },
    {
      label: fieldLabel('taskReward', 'taskReward', layout),
      control: (aria) => (
        <MoneyBox {...aria} value={task.reward} onChange={(reward) => change(index, { reward })} />
      ),
    },
  ];
  return (
    <Rows
      titles={value.map((_, index) => `${say('taskItem')} ${index + 1}`)}
      rows={value.map(parts)}
      addLabel={say('addTask')}
      onAdd={() => onChange?.([...value, { content: 'video', goal: 'content' }])}
      onRemove={(index) => onChange?.(value.filter((_, at) => at !== index))}
    />
  );
}

export function RanksBox({ value = [], onChange }: Bound<Rank[]>) {
  const change = (index: number, part: Partial<Rank>) =>
    onChange?.(value.map((rank, at) => (at === index ? { ...rank, ...part } : rank)));
  const parts = (rank: Rank, index: number): Part[] => [
    {
      label: say('rankFrom'),
      control: (aria) => (
        <CountBox {...aria} value={rank.from} onChange={(from) => change(index, { from })} />
      ),
    },
    {
      label: say('rankTo'),
      control: (aria) => <CountBox {...aria} value={rank.to} onChange={(to) => change(index, { to })} />,
    },
    {
      label: fieldLabel('rankReward', 'rankReward', layout),
      control: (aria) => (
        <MoneyBox {...aria} value={rank.reward} onChange={(reward) => change(index, { reward })} />
      ),
    },
  ];
  return (
    <Rows
      titles={value.map((_, index) => `${say('rank', layout)} ${index + 1}`)}
      rows={value.map(parts)}
      addLabel={say('addRank')}
      onAdd={() => onChange?.([...value, {}])}
      onRemove={(index) => onChange?.(value.filter((_, at) => at !== index))}
    />
  );
}

type Part = { readonly label: string; readonly control: (aria: { 'aria-label'?: string }) => ReactNode };

const contents = [
  { value: 'video', label: say('video') },
  { value: 'live', label: say('live') },
];
const goals = [
  { value: 'content', label: say('goalContent') },
  { value: 'orders', label: say('goalOrders') },
  { value: 'sales', label: say('goalSales') },
];

type Row = { readonly key: string; readonly index: number; readonly parts: Part[] };

type RowsProps = {
  titles: string[];
  rows: Part[][];
  addLabel: string;
  onAdd: () => void;
  onRemove: (index: number) => void;
};

function Rows({ titles, rows, addLabel, onAdd, onRemove }: RowsProps) {
  const removal = (index: number) => (
    <Button type="text" size="mini" aria-label={say('remove')} onClick={() => onRemove(index)}>
      ✕
    </Button>
  );
  const labels = rows[0]?.map(({ label }) => label) ?? [];
  const table = (
    <Table<Row>
      {...tid('table')}
      rowKey="key"
      pagination={false}
      data={rows.map((parts, index) => ({ key: String(index), index, parts }))}
      columns={[
        ...labels.map((title, at) => ({
          title,
          render: (_: unknown, row: Row) => row.parts[at]?.control({ 'aria-label': title }),
        })),
        { title: '', width: 60, render: (_: unknown, row: Row) => removal(row.index) },
      ]}
    />
  );
  const cards = rows.map((parts, index) => (
    <div className="host-card-row" key={titles[index]}>
      <div className="host-card-title">
        {titles[index]} {removal(index)}
      </div>
      <div className="host-card-parts">
        {parts.map(({ label, control }) => (
          <div className="host-part" key={label}>
            <div className="host-part-label">{label}</div>
            {control({})}
          </div>
        ))}
      </div>
    </div>
  ));
  return (
    <div>
      {layout === 'b' ? table : cards}
      <Button type="text" {...tid('button')} onClick={onAdd}>
        + {addLabel}
      </Button>
    </div>
  );
}
