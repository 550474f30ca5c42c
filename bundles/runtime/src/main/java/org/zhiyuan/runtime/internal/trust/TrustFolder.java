package org.zhiyuan.runtime.internal.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** The folder of the certificates whose holders may sign plugins (受信任证书目录), in PEM or DER; read again whenever its files change. */
public final class TrustFolder {

    private record Mark(Path file, FileTime modified, long size) {}

    private record Reading(List<Mark> marks, Trust trust) {}

    private static final Pattern CERTIFICATE = Pattern.compile("(?i)[^.].*\\.(pem|crt|cer|ids)");
    private static final Pattern IDS = Pattern.compile("(?i)(.*)\\.ids");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}(/[A-Za-z0-9._-]{1,100})?");
    private static final long LARGEST = 1 << 20;
    private static final int MOST = 1_000;

    private final Path folder;
    private final boolean mustExist;
    private volatile Reading last;

    /** @param mustExist whether somebody asked for just this folder, so that it must not be missing */
    TrustFolder(Path folder, boolean mustExist) {
        this.folder = folder;
        this.mustExist = mustExist;
    }

    /** Where {@code zhiyuan.plugins.trusted} says, seen from Karaf's etc folder; {@code trusted} there if it says nothing. */
    public static TrustFolder from(UnaryOperator<String> properties) {
        String configured = properties.apply("zhiyuan.plugins.trusted");
        boolean named = configured != null && !configured.isBlank();
        Path etc = Path.of(properties.apply("karaf.etc") == null ? "etc" : properties.apply("karaf.etc"));
        return new TrustFolder(etc.resolve(named ? configured.strip() : "trusted"), named);
    }

    /** Who is trusted now. @throws Refusal if the folder or any certificate in it can't be read: better nobody than somebody unknown */
    Trust trust() throws Refusal {
        try {
            if (!mustExist && Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return new Trust(Set.of());
            }
            List<Mark> marks = marks();
            Reading reading = last;
            if (reading == null || !reading.marks.equals(marks)) {
                reading = new Reading(marks, read(marks));
                last = reading;
            }
            return reading.trust;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(Reasons.brief(e));
        }
    }

    private static Refusal unreadable(String why) {
        return new Refusal(
                "受信任证书目录无法读取，因此不放行任何插件：" + why,
                "is not let in, nor is anybody, since the trusted certificates can't be read: " + why);
    }

    private List<Mark> marks() throws IOException, Refusal {
        List<Mark> marks = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) all.filter(each ->
                            CERTIFICATE.matcher(each.getFileName().toString()).matches())
                    .sorted()::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.size() > LARGEST || marks.size() == MOST) {
                    throw unreadable(file.getFileName() + ": > " + LARGEST + " bytes / > " + MOST + " files");
                }
                marks.add(new Mark(file, attributes.lastModifiedTime(), attributes.size()));
            }
        }
        return marks;
    }

    private static Trust read(List<Mark> marks) throws IOException, Refusal {
        Set<X509Certificate> certificates = new HashSet<>();
        Map<X509Certificate, Set<String>> bound = new HashMap<>();
        Map<String, Set<String>> ids = ids(marks);
        for (Mark mark : marks) {
            String name = mark.file.getFileName().toString();
            if (IDS.matcher(name).matches()) {
                continue;
            }
            try (InputStream in = Files.newInputStream(mark.file)) {
                Set<Certificate> found =
                        new HashSet<>(CertificateFactory.getInstance("X.509").generateCertificates(in));
                if (found.isEmpty()) {
                    throw new CertificateException("no certificate");
                }
                Set<String> own = ids.remove(name.substring(0, name.lastIndexOf('.')));
                for (Certificate each : found) {
                    certificates.add((X509Certificate) each);
                    if (own != null) {
                        bound.merge((X509Certificate) each, own, TrustFolder::both);
                    }
                }
            } catch (CertificateException e) {
                throw unreadable(Reasons.trim(mark.file.getFileName() + ": " + e.getMessage()));
            }
        }
        if (!ids.isEmpty()) {
            throw unreadable(ids.keySet().iterator().next() + ".ids: no certificate of that name");
        }
        return new Trust(certificates, bound);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** What the files beside the certificates say, by their names: one id a line, such as {@code 130900} or {@code rest/open-day}. */
    private static Map<String, Set<String>> ids(List<Mark> marks) throws IOException, Refusal {
        Map<String, Set<String>> all = new HashMap<>();
        for (Mark mark : marks) {
            Matcher name = IDS.matcher(mark.file.getFileName().toString());
            if (name.matches()) {
                Set<String> ids = new HashSet<>();
                for (String line : Files.readAllLines(mark.file)) {
                    String id = line.replaceFirst("#.*", "").strip();
                    if (!id.isEmpty() && !ID.matcher(id).matches()) {
                        throw unreadable(Reasons.trim(mark.file.getFileName() + ": " + id));
                    }
                    if (!id.isEmpty()) {
                        ids.add(id);
                    }
                }
                all.put(name.group(1), ids);
            }
        }
        return all;
    }
}
