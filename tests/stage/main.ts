import { startStage } from './server';

const wanted = Number(process.argv[2] ?? 0);
const stage = await startStage({ port: Number.isInteger(wanted) ? wanted : 0 });

process.stdout.write(
  [
    `The stage is on https://127.0.0.1:${stage.port}. Start Chromium with`,
    `  --ignore-certificate-errors --host-resolver-rules="${stage.resolverRules}"`,
    'and open, for instance,',
    '  https://affiliate-id.tokopedia.com/affiliate/collaboration-plus/create',
    '  https://affiliate-us.tiktok.com/connection/target-invitation/create?stage-lang=en',
    'Ctrl-C ends it.',
    '',
  ].join('\n'),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stage.close().then(() => process.exit(0)));
}
