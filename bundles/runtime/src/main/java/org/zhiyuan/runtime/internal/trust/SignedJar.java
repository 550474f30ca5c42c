package org.zhiyuan.runtime.internal.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** A jar as its signers left it, or not: every entry is read to its end, for only then has the JDK compared it with its digest. */
final class SignedJar {

    /** The manifest only as the framework spells it: the JDK would also take one in small letters. */
    private static final Pattern SIGNATURE_FILE =
            Pattern.compile("META-INF/MANIFEST\\.MF|(?i)META-INF/(SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");

    private static final Pattern COVERS_MAIN_SECTION =
            Pattern.compile("(?mi)^[\\w-]+-Digest-Manifest-Main-Attributes:");
    private static final int MAIN_SECTION = 8_192;

    private final JarFile jar;
    private final ZipFile plain;
    private final byte[] buffer = new byte[8_192];

    private SignedJar(JarFile jar, ZipFile plain) {
        this.jar = jar;
        this.plain = plain;
    }

    /** Who signed the whole jar: everything but the signatures themselves; at least one. @throws Refusal saying what is not signed */
    static Set<CodeSigner> signers(Path file) throws Refusal {
        try (JarFile jar = new JarFile(file.toFile(), true);
                ZipFile plain = new ZipFile(file.toFile())) {
            return new SignedJar(jar, plain).signers();
        } catch (IOException | RuntimeException e) {
            Text broken = Reasons.brokenJar(e);
            throw new Refusal(broken.zh(), broken.en());
        }
    }

    private Set<CodeSigner> signers() throws IOException, Refusal {
        JarEntry manifest = jar.getJarEntry(JarFile.MANIFEST_NAME);
        if (manifest != null) {
            read(manifest); // first, so that a forged manifest is not laid at another entry's door
        }
        boolean any = false;
        Set<CodeSigner> all = null;
        String bare = null;
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && !SIGNATURE_FILE.matcher(entry.getName()).matches()) {
                read(entry);
                List<CodeSigner> signers = entry.getCodeSigners() == null ? List.of() : List.of(entry.getCodeSigners());
                any |= !signers.isEmpty();
                all = all == null ? new LinkedHashSet<>(signers) : all;
                all.retainAll(signers);
                bare = bare == null && all.isEmpty() ? entry.getName() : bare;
            }
        }
        if (!any) {
            throw new Refusal(
                    "没有签名，或所用算法已不被接受；本平台只接受由受信任证书签名的插件",
                    "is not signed, or by an algorithm no longer accepted; only what a trusted certificate has signed comes in");
        }
        requireNothingTaken();
        bare = bare == null && !coversManifest() ? JarFile.MANIFEST_NAME : bare;
        if (bare != null) {
            throw new Refusal(
                    "没有完整签名，首个未签名的条目：" + Reasons.trim(bare),
                    "is not wholly signed; the first entry that is not: " + Reasons.trim(bare));
        }
        return all;
    }

    /**
     * Reads what the framework will read, which must be as long as the jar's directory says: the sum of that is bounded, and only that
     * much the JDK then compares with the digest.
     */
    private void read(JarEntry entry) throws IOException, Refusal {
        try (InputStream raw = plain.getInputStream(entry);
                InputStream verified = jar.getInputStream(entry)) {
            if (length(raw, entry.getSize()) != entry.getSize()) {
                throw new IOException(entry.getName() + " is not as long as the jar's directory says");
            }
            length(verified, entry.getSize());
        } catch (SecurityException e) {
            throw changed(entry.getName());
        }
    }

    private long length(InputStream in, long most) throws IOException {
        long length = 0;
        for (int count = in.read(buffer); count >= 0 && length <= most; count = in.read(buffer)) {
            length += count;
        }
        return length;
    }

    /** The JDK compares what is there, and does not miss what has been taken out. */
    private void requireNothingTaken() throws IOException, Refusal {
        Manifest manifest = jar.getManifest();
        for (Map.Entry<String, Attributes> section : manifest.getEntries().entrySet()) {
            boolean digested = section.getValue().keySet().stream()
                    .anyMatch(key -> key.toString().toLowerCase(Locale.ROOT).endsWith("-digest"));
            if (digested && jar.getEntry(section.getKey()) == null) {
                throw changed(section.getKey());
            }
        }
    }

    /** The JDK takes a signature file that says nothing of the manifest's main section, where the activator is named. */
    private boolean coversManifest() throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().toUpperCase(Locale.ROOT).matches("META-INF/[^/]*\\.SF")) {
                try (InputStream in = jar.getInputStream(entry)) {
                    String start = new String(in.readNBytes(MAIN_SECTION), StandardCharsets.UTF_8);
                    if (!COVERS_MAIN_SECTION
                            .matcher(start.split("(?>\\R){2}", 2)[0])
                            .find()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Refusal changed(String entry) {
        String name = Reasons.trim(entry);
        return new Refusal("签名后被改动：" + name, "was changed after it was signed: " + name);
    }
}
