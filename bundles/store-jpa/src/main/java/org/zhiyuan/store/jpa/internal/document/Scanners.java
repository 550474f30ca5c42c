package org.zhiyuan.store.jpa.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.spi.DocumentScanner;

/** Asks every scanner that is there before a document is kept (查毒). */
public final class Scanners {

    private static final Logger LOG = LoggerFactory.getLogger(Scanners.class);

    private final List<DocumentScanner> present;
    private final boolean strict;

    /** @param strict whether a scanner that fails refuses the document (UNAVAILABLE) or is only logged */
    public Scanners(List<DocumentScanner> present, boolean strict) {
        this.present = present;
        this.strict = strict;
    }

    /** Strict unless the system property {@code zhiyuan.scanner.strict} says {@code false}. */
    public static Scanners ofPlatform(List<DocumentScanner> present) {
        return new Scanners(present, !"false".equals(System.getProperty("zhiyuan.scanner.strict")));
    }

    /** @throws PlatformException INVALID with a scanner's reason, UNAVAILABLE if one failed */
    void check(String name, String mediaType, Path content) {
        for (DocumentScanner scanner : present) {
            ask(scanner, name, mediaType, content).ifPresent(reason -> {
                throw PlatformException.invalid(
                        "content", Text.of("未通过安全检查：" + reason.zh(), "was refused by a scanner: " + reason.en()));
            });
        }
    }

    private Optional<Text> ask(DocumentScanner scanner, String name, String mediaType, Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            return scanner.refuse(name, mediaType, in);
        } catch (IOException | RuntimeException e) {
            LOG.warn("a document could not be scanned by {}", scanner.getClass().getName(), e);
            if (!strict) {
                return Optional.empty();
            }
            throw new PlatformException(
                    ErrorCode.UNAVAILABLE,
                    Text.of("暂时无法进行安全检查，请稍后再上传", "documents can't be scanned now, upload it later"),
                    List.of(),
                    List.of(),
                    e);
        }
    }
}
