package org.zhiyuan.runtime.internal.trust;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.testkit.TestClock;

public class SealCheckTest {

    @ClassRule
    public static final TemporaryFolder STORE = new TemporaryFolder();

    private static Keys keys;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final TestClock clock = new TestClock();
    private Jars jars;
    private Path trusted;
    private SealCheck seals;

    @BeforeClass
    public static void makeKeys() throws IOException, InterruptedException {
        keys = new Keys(STORE.getRoot().toPath())
                .with("root", null, 1_000, "bc:c")
                .with("middle", "root", 1_000, "bc:c")
                .with("signer", "middle", 365, "ku=digitalSignature", "eku:critical=codeSigning")
                .with("lasting", "root", 2_000)
                .with("web", "root", 1_000, "eku=serverAuth")
                .with("stranger", null, 1_000)
                .with("guest", "stranger", 1_000);
    }

    @Before
    public void noCertificateYet() throws IOException {
        jars = new Jars(folder.getRoot().toPath());
        trusted = folder.newFolder("trusted").toPath();
        seals = new SealCheck(new TrustFolder(trusted, false), clock);
    }

    @Test
    public void withoutATrustedCertificateNobodyIsAsked() throws Exception {
        Files.writeString(trusted.resolve("README"), "hello");
        assertEquals(Seal.NOT_ASKED, seals.look(jars.unsigned()));
        assertEquals(Seal.NOT_ASKED, seals.look(jars.signed(keys.entry("stranger"))));
    }

    @Test
    public void theSignersOwnCertificateIsEnoughInPemOrDer() throws Exception {
        Files.write(trusted.resolve("stranger.pem"), keys.pem("stranger"));
        assertSigner("stranger", jars.signed(keys.entry("stranger")));
        Files.delete(trusted.resolve("stranger.pem"));
        Files.write(trusted.resolve("STRANGER.CER"), keys.der("stranger"));
        assertSigner("stranger", jars.signed(keys.entry("stranger")));
    }

    @Test
    public void anAuthorityVouchesForSignersAlsoByAnotherAuthority() throws Exception {
        Files.write(trusted.resolve("authorities.crt"), keys.pem("stranger", "root"));
        assertSigner("signer", jars.signed(keys.entry("signer")));
        Files.write(trusted.resolve("authorities.crt"), keys.der("middle"));
        assertSigner("signer", jars.signed(keys.entry("signer")));
    }

    @Test
    public void aCertificateSpeaksForTheIdsBesideItOrForAll() throws Exception {
        Files.write(trusted.resolve("agency.pem"), keys.pem("stranger"));
        Path jar = jars.signed(keys.entry("stranger"));
        assertTrue(seals.look(jar).covers("city", "130100"));
        Files.writeString(trusted.resolve("agency.ids"), "130900 # its own city\nrest/open-day\n");
        Seal bound = seals.look(jar);
        assertTrue(bound.covers("city", "130900") && bound.covers("rest", "open-day"));
        assertTrue(!bound.covers("city", "130100") && !bound.covers("service-type", "open-day"));
        Files.writeString(trusted.resolve("nobody.ids"), "130100");
        assertRefused(jar, "nobody.ids", "nobody.ids: no certificate of that name");
    }

    @Test
    public void f11_whatIsNotSignedIsRefused() throws Exception {
        trust("root");
        assertRefused(jars.unsigned(), "没有签名", "is not signed");
        Path stripped = jars.delete(jars.signed(keys.entry("signer")), "META-INF/ONE.SF", "META-INF/ONE.EC");
        assertRefused(stripped, "没有签名", "is not signed");
    }

    @Test
    public void f11_whatWasAddedAfterTheSignatureIsNamed() throws Exception {
        trust("root");
        Path added = jars.write(jars.signed(keys.entry("signer")), "a/Evil.class", "x");
        assertRefused(added, "首个未签名的条目：a/Evil.class", "the first entry that is not: a/Evil.class");
    }

    @Test
    public void f11_whatWasChangedOrTakenAwayIsNamed() throws Exception {
        trust("root");
        Path signed = jars.signed(keys.entry("signer"));
        assertRefused(
                jars.write(signed, "a/B.class", "x"), "签名后被改动：a/B.class", "was changed after it was signed: a/B.class");
        Path forged = jars.replace(jars.signed(keys.entry("signer")), "META-INF/MANIFEST.MF", "a.B", "a.C");
        assertRefused(forged, "签名后被改动：META-INF/MANIFEST.MF", "was changed after it was signed: META-INF/MANIFEST.MF");
        Path less = jars.delete(jars.signed(keys.entry("signer")), "OSGI-INF/x.xml");
        assertRefused(less, "签名后被改动：OSGI-INF/x.xml", "was changed after it was signed: OSGI-INF/x.xml");
    }

    @Test
    public void f11_aManifestInSmallLettersStandsInForNone() throws Exception {
        trust("root");
        Path jar = jars.signed(keys.entry("signer"));
        jars.write(jar, "META-INF/manifest.mf", jars.read(jar, "META-INF/MANIFEST.MF"));
        jars.replace(jar, "META-INF/MANIFEST.MF", "a.B", "a.C");
        assertRefused(jar, "签名", "signed"); // which of the two the JDK looks at is its own business
    }

    @Test
    public void f11_aSignatureFileHasToCoverTheMainSectionOfTheManifest() throws Exception {
        trust("root");
        Path jar = jars.write(
                jars.signed(keys.entry("signer")),
                "META-INF/TWO.SF",
                "Signature-Version: 1.0\n\nName: a/B.class\n" + "SHA-256-Digest-Manifest-Main-Attributes: x\n\n");
        assertRefused(jar, "首个未签名的条目：META-INF/MANIFEST.MF", "the first entry that is not: META-INF/MANIFEST.MF");
    }

    /** The JDK compares only as much as the jar's directory says, the framework reads to the end. */
    @Test
    public void f11_nothingHidesBehindTheSignedPartOfAnEntry() throws Exception {
        trust("root");
        Path signed = jars.signed(keys.entry("signer"));
        String content = jars.read(signed, "a/B.class");
        Path longer = jars.claim(jars.write(signed, "a/B.class", content + "hidden"), "a/B.class", content.length());
        assertRefused(longer, "不是完整的jar文件", "a/B.class is not as long as the jar's directory says");
    }

    @Test
    public void f11_aSignerNobodyTrustsIsNamed() throws Exception {
        trust("root");
        assertRefused(
                jars.signed(keys.entry("stranger")),
                "签名者不受信任：CN=stranger,O=试验,C=CN",
                "is signed by somebody who is not trusted: CN=stranger,");
        Files.write(trusted.resolve("root.pem"), keys.pem("stranger"));
        assertRefused(jars.signed(keys.entry("guest")), "不受信任：CN=guest,", "not trusted: CN=guest,");
    }

    @Test
    public void f11_aCertificateForWebServersSignsNoCode() throws Exception {
        trust("root");
        assertRefused(jars.signed(keys.entry("web")), "不可用于代码签名：CN=web,", "not for signing code: CN=web,");
    }

    @Test
    public void oneTrustedSignatureOfSeveralIsEnoughIfItCoversEverything() throws Exception {
        trust("root");
        Path strangers = jars.signed(jars.unsigned(), keys.entry("stranger"), "ONE");
        assertSigner("signer", jars.signed(strangers, keys.entry("signer"), "TWO"));
        Path more = jars.write(jars.signed(keys.entry("signer")), "a/More.class", "x");
        assertRefused(
                jars.signed(more, keys.entry("stranger"), "TWO"), "不受信任：CN=stranger,", "not trusted: CN=stranger,");
    }

    @Test
    public void f11_aCertificateCountsFromItsFirstDayToItsLast() throws Exception {
        trust("root");
        Path jar = jars.signed(keys.entry("signer"));
        clock.set("2025-12-31");
        assertRefused(jar, "起才有效：CN=", "is not valid before 2026-01-01: CN=");
        clock.set("2026-01-02");
        assertSigner("signer", jar);
        clock.set("2026-12-31");
        assertSigner("signer", jar);
        clock.set("2027-01-02");
        assertRefused(jar, "过期：CN=signer,", "is past since 2027-01-01: CN=signer,");
    }

    @Test
    public void f11_anAuthorityThatIsPastVouchesForNobody() throws Exception {
        trust("root");
        Path jar = jars.signed(keys.entry("lasting"));
        assertSigner("lasting", jar);
        clock.set("2029-01-01");
        assertRefused(jar, "过期：CN=root,", "is past since 2028-09-27: CN=root,");
    }

    @Test
    public void aCertificateAddedOrTakenOutCountsForTheNextJar() throws Exception {
        trust("root");
        Path jar = jars.signed(keys.entry("stranger"));
        assertRefused(jar, "不受信任", "not trusted");
        trust("stranger");
        assertSigner("stranger", jar);
        Files.delete(trusted.resolve("stranger.pem"));
        assertRefused(jar, "不受信任", "not trusted");
    }

    @Test
    public void f11_whenACertificateCantBeReadNobodyComesIn() throws Exception {
        trust("root");
        Path good = jars.signed(keys.entry("signer"));
        for (String garbage :
                new String[] {"", "hello", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}) {
            Files.writeString(trusted.resolve("broken.pem"), garbage);
            assertRefused(good, "受信任证书目录无法读取，因此不放行任何插件", "the trusted certificates can't be read: ");
            assertTrue(seals.look(good).refusal().zh().contains("broken.pem"));
        }
        Files.delete(trusted.resolve("broken.pem"));
        assertSigner("signer", good);
    }

    @Test
    public void f11_aFolderSomebodyAskedForHasToBeThere() throws Exception {
        Path missing = folder.getRoot().toPath().resolve("missing");
        assertEquals(Seal.NOT_ASKED, new SealCheck(new TrustFolder(missing, false), clock).look(jars.unsigned()));
        seals = new SealCheck(
                TrustFolder.from(
                        name -> name.equals("karaf.etc") ? missing.getParent().toString() : "missing"),
                clock);
        assertRefused(jars.unsigned(), "目录无法读取", "can't be read");
        Files.writeString(missing, "no folder");
        assertRefused(jars.unsigned(), "目录无法读取", "can't be read");
        seals = new SealCheck(
                TrustFolder.from(
                        name -> name.equals("karaf.etc") ? folder.getRoot().toString() : null),
                clock);
        trust("root");
        assertSigner("signer", jars.signed(keys.entry("signer")));
    }

    private void trust(String alias) throws IOException, GeneralSecurityException {
        Files.write(trusted.resolve(alias + ".pem"), keys.pem(alias));
    }

    private void assertSigner(String alias, Path jar) {
        Seal seal = seals.look(jar);
        assertNull(String.valueOf(seal.refusal()), seal.refusal());
        assertEquals("CN=" + alias + ",O=试验,C=CN", seal.signer());
    }

    private void assertRefused(Path jar, String zh, String en) {
        Seal seal = seals.look(jar);
        assertNull(seal.signer());
        assertTrue(seal.refusal().zh(), seal.refusal().zh().contains(zh));
        assertTrue(seal.refusal().en(), seal.refusal().en().contains(en));
    }
}
