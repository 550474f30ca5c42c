package org.zhiyuan.runtime.internal.live;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.spi.DocumentScanner;

/**
 * All scanners that are plugins, as one behind their fences (插件查毒): one that fails counts as unable to scan, which the platform's
 * setting decides.
 */
public final class LiveScanners implements DocumentScanner {

    private static final int LONGEST = 500;

    private final PluginRegistry registry;
    private final Duration limit;

    public LiveScanners(PluginRegistry registry, Duration limit) {
        this.registry = registry;
        this.limit = limit;
    }

    @Override
    public Optional<Text> refuse(String name, String mediaType, InputStream content) throws IOException {
        Optional<Text> found = Optional.empty();
        byte[] whole = null;
        for (String id : registry.ids(PluginKind.SCANNER)) {
            whole = whole == null ? content.readAllBytes() : whole;
            found = found.isPresent() ? found : ask(id, name, mediaType, whole);
        }
        return found;
    }

    private Optional<Text> ask(String id, String name, String mediaType, byte[] whole) throws IOException {
        try (Lent lent = new Lent(new java.io.ByteArrayInputStream(whole))) {
            return registry.<DocumentScanner, Optional<Text>>call(
                    PluginKind.SCANNER, id, DocumentScanner.class, limit, scanner -> {
                        try {
                            return bounded(scanner.refuse(name, mediaType, lent));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (PlatformException e) {
            throw new IOException(e.text().en(), e);
        }
    }

    private static Optional<Text> bounded(Optional<Text> answer) {
        if (answer == null) {
            throw new IllegalStateException("answered null instead of a reason or none");
        }
        return answer.map(text -> Text.of(cut(text.zh()), cut(text.en())));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Ends when it is taken back, whoever keeps it. */
    private static final class Lent extends FilterInputStream {

        private volatile boolean over;

        Lent(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            require();
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            require();
            return super.read(into, from, length);
        }

        private void require() throws IOException {
            if (over) {
                throw new IOException("the document has been taken back");
            }
        }

        @Override
        public void close() {
            over = true;
            in = InputStream.nullInputStream();
        }
    }
}
