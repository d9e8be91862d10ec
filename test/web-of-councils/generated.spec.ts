import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hostEntries, hostRegister } from '../../src/organisations/host-register';
import { loadRegister } from '../../src/organisations/load-register';
import { ask } from '../support/ask';
import { generate } from './generated/generate';
import { writeRegister } from './register-folder';
import { WebOfCouncils } from './served/web';
import { describedSites } from './sites/all';

describe(generate, () => {
  const sites = generate(339);

  it('makes as many as the register has, each with a name of its own', () => {
    const names = new Set(sites.flatMap(({ councils }) => councils.map(({ name }) => name)));
    const real = loadRegister().organisations.map(({ name }) => name);
    expect(names.size).toBe(339);
    expect(real.filter((name) => names.has(name))).toEqual([]);
  });

  it('makes the same again, and begins alike for smaller numbers of kinds', () => {
    const told = (all: typeof sites) =>
      JSON.stringify(all.map(({ councils, truth }) => [councils, truth]));
    expect(told(generate(339))).toBe(told(sites));
    expect(generate(34)).toHaveLength(34);
  });

  it('has obstacles and councils without a statement', () => {
    const states = sites.flatMap(({ truth }) => Object.values(truth).map((one) => one.states[0]));
    const share = (state: string) => states.filter((one) => one === state).length / 339;
    expect(share('found')).toBeGreaterThan(0.8);
    expect(share('no-statement')).toBeGreaterThan(0.05);
    for (const state of ['blocked', 'tls-failed', 'unreachable', 'robots-refused'])
      expect(share(state)).toBeGreaterThan(0.005);
  });

  it('holds what the truth says', async () => {
    const some = sites.filter((_, number) => number % 7 === 3);
    const web = await WebOfCouncils.start(some);
    const wrong: string[] = [];
    for (const { truth } of some)
      for (const { statements, landing = [] } of Object.values(truth))
        for (const address of [
          ...landing,
          ...statements.flatMap((one) => one.renditions.map((two) => two.address)),
        ]) {
          const door = web.door(new URL(address).hostname)!;
          const { status } = await ask(address, door, { ca: web.certificates.authorityPem });
          if (status !== 200) wrong.push(`${status} ${address}`);
        }
    await web.stop();
    expect(wrong).toEqual([]);
  });
});

describe(writeRegister, () => {
  it('writes a register in which each host has its owner', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'register-'));
    const sites = [...describedSites(), ...generate(20)];
    const register = loadRegister(writeRegister(sites, folder));
    fs.rmSync(folder, { recursive: true });
    const owners = hostRegister(hostEntries(register, '2026-11-23'), register.platforms);
    const ownerOf = (name: string) => owners.ownerOf(name);
    const wrong = sites.flatMap(({ councils, hosts }) =>
      hosts.flatMap(({ name, role, owners: own }) => {
        const owner = ownerOf(name);
        if (role === 'stranger') return owner && owner.role !== 'platform' ? [name] : [];
        const expected = own ?? councils.map(({ gss }) => gss);
        return expected.some((gss) => owner?.organisations.includes(gss))
          ? []
          : [`${role} ${name}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(ownerOf('www.ambershire.gov.uk')).toMatchObject({ role: 'website', official: true });
    expect(ownerOf('democracy.ambershire.gov.uk')).toMatchObject({ role: 'committee' });
    expect(ownerOf('bradmoor-live.azurewebsites.example.net')).toMatchObject({ official: false });
    expect(ownerOf('www.east-wyvern.gov.uk')).toMatchObject({ role: 'former' });
    expect(ownerOf('www.sirgaerdon.llyw.cymru')).toMatchObject({ role: 'alias' });
  });
});
