package org.zhiyuan.store.jpa.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells the media type of a file from its content, whatever it is called. */
final class MediaTypes {

    private static final Map<String, String> MAGIC =
            Map.of("255044462d", "application/pdf", "89504e470d0a1a0a", "image/png", "ffd8ff", "image/jpeg");
    private static final String ZIP = "504b0304";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> OFFICE_PARTS = Map.of(
            "xl/workbook.xml",
            OFFICE + "spreadsheetml.sheet",
            "word/document.xml",
            OFFICE + "wordprocessingml.document",
            "ppt/presentation.xml",
            OFFICE + "presentationml.presentation");

    private MediaTypes() {}

    /** Empty if it is none of the accepted ones. */
    static Optional<String> of(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = HexFormat.of().formatHex(in.readNBytes(8));
        }
        for (Map.Entry<String, String> known : MAGIC.entrySet()) {
            if (head.startsWith(known.getKey())) {
                return Optional.of(known.getValue());
            }
        }
        if (head.startsWith(ZIP)) {
            return office(file);
        }
        return text(file) ? Optional.of("text/plain") : Optional.empty();
    }

    private static Optional<String> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null
                    ? Optional.empty()
                    : OFFICE_PARTS.entrySet().stream()
                            .filter(part -> zip.getEntry(part.getKey()) != null)
                            .map(Map.Entry::getValue)
                            .findFirst();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static boolean text(Path file) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (hasControls(buffer, read)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasControls(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] < ' ' && "\t\n\r\f".indexOf(text[i]) < 0 || text[i] == 0x7f) {
                return true;
            }
        }
        return false;
    }
}
