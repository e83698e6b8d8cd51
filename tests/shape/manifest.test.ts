/** What the built extension may do. A change of the stored manifests is a change of our promises: review it as one. */
import { describe, expect, it } from 'vitest';
import { hostMatches } from '../../lib/host/sites';
import { builtFile, type BuiltName } from './built';

describe.each(['chrome-mv3', 'chrome-mv3-e2e', 'firefox-mv3'] as const)(
  'the manifest of %s',
  (build: BuiltName) => {
    it('asks for exactly these permissions', (context) => {
      const manifest = parse(builtFile(context, build, 'manifest.json'));
      expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'scripting', 'alarms']);
    });

    it('names its hosts, the same ones wherever hosts are named', (context) => {
      const manifest = parse(builtFile(context, build, 'manifest.json'));
      expect(manifest['host_permissions']).toEqual([...hostMatches]);
      expect(manifest['content_scripts']).toEqual([
        { matches: [...hostMatches], js: ['detector.js'], run_at: 'document_idle' },
      ]);
      const named =
        /^https:\/\/[a-z-]+(\.[a-z-]+)*\.(tiktok|tokopedia|tiktokshopglobalselling|tiktokglobalshop)\.com\/\*$/;
      expect(hostMatches.filter((match) => !named.test(match))).toEqual([]);
    });

    it('has none of the doors that nobody needs', (context) => {
      const manifest = parse(builtFile(context, build, 'manifest.json'));
      const doors = [
        'web_accessible_resources',
        'optional_permissions',
        'optional_host_permissions',
        'sandbox',
        'devtools_page',
        'chrome_url_overrides',
        'update_url',
        'key',
        'oauth2',
      ];
      expect(doors.filter((door) => door in manifest)).toEqual([]);
    });

    it('lets no request out of its own pages', (context) => {
      const manifest = parse(builtFile(context, build, 'manifest.json'));
      expect(manifest['content_security_policy']).toEqual({
        extension_pages: expect.stringMatching(
          /^default-src 'none'; script-src 'self'; .*connect-src 'none'; object-src 'none'$/,
        ),
      });
    });
  },
);

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the whole manifest of %s', (build) => {
  // After reading the change: `npx vitest run -c tests/vitest.config.ts tests/shape/manifest.test.ts -u`.
  it('is the stored one', async (context) => {
    const manifest = parse(builtFile(context, build, 'manifest.json'));
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${build}.json`);
  });
});

function parse(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('the manifest is no object');
  return Object.fromEntries(Object.entries(value));
}
