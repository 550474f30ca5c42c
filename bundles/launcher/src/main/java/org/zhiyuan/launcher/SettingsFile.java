package org.zhiyuan.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/** One file of settings, as it is to be in force: delivered, the operator's own, or one over the other. */
record SettingsFile(String name, Path delivered, Path own) {

    private static final int MARK_LENGTH = 3;

    /** A file that does not hold what it should, with the reason. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Line line;

        Unusable(Line line) {
            super(line.en());
            this.line = line;
        }

        Line line() {
            return line;
        }
    }

    /** Lines of key and value, which can be read one over the other. */
    boolean isProperties() {
        return name.endsWith(".cfg") || name.endsWith(".properties");
    }

    boolean isCity() {
        return name.startsWith("org.zhiyuan.city-") && name.endsWith(".cfg");
    }

    /** A connection and a city are each stated by one file as a whole. */
    private boolean standsAlone() {
        return isCity() || name.startsWith("org.ops4j.datasource-");
    }

    /** The file that an operator would look at. */
    Path named() {
        return own != null ? own : delivered;
    }

    byte[] content() throws Unusable {
        byte[] content = together();
        if (isProperties()) {
            Required.check(this, parse(named(), content));
        }
        return content;
    }

    private byte[] together() throws Unusable {
        if (own == null || delivered == null || standsAlone() || !isProperties()) {
            return read(named());
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(read(delivered));
        both.writeBytes(("\n\n# " + own + "\n").getBytes(StandardCharsets.UTF_8));
        both.writeBytes(read(own));
        return both.toByteArray();
    }

    private byte[] read(Path file) throws Unusable {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unusable(Line.of(
                    "%s 无法读取：%s", "%s can't be read: %s", file, e.getClass().getSimpleName()));
        }
        if (!isProperties()) {
            return bytes;
        }
        byte[] text = withoutMark(bytes);
        parse(file, text);
        return text;
    }

    /** Editors on Windows write a byte order mark, which would become part of the first key. */
    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, MARK_LENGTH, bytes.length) : bytes;
    }

    static Properties parse(Path file, byte[] bytes) throws Unusable {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unusable(Line.of(
                    "%s 不是UTF-8编码（可能是GBK）：请以UTF-8保存", "%s is not in UTF-8 (perhaps in GBK): save it as UTF-8", file));
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unusable(Line.of("%s 已损坏：含有空字节", "%s is damaged: it has null bytes", file));
        }
        Properties values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(Line.of(
                    "%s 含有错误的转义 \\u：其后须为四位十六进制数，反斜杠本身写作 \\\\",
                    "%s has a bad escape \\u: four hexadecimal digits must follow, a backslash itself is written \\\\",
                    file));
        }
        return values;
    }
}
