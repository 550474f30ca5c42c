package org.zhiyuan.store.jpa.internal.document;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.Document;
import org.zhiyuan.document.spi.DocumentScanner;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.store.jpa.internal.StateFolder;
import org.zhiyuan.store.jpa.internal.TestDatabase;
import org.zhiyuan.store.jpa.internal.audit.JpaAuditStore;
import org.zhiyuan.store.jpa.internal.storage.Room;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.fixture.Callers;

public class JpaDocumentServiceTest {

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private final List<DocumentScanner> scanners = new ArrayList<>();
    private final MemoryCityFilingStore filings = new MemoryCityFilingStore();
    private TestDatabase database;
    private ContentFolder contents;
    private JpaDocumentService documents;

    @Before
    public void open() throws Exception {
        database = TestDatabase.derby();
        contents = new ContentFolder(
                new StateFolder(folder.getRoot().toPath()),
                new Room(folder.getRoot().toPath(), 0));
        documents = service(true);
    }

    private JpaDocumentService service(boolean strict) {
        return new JpaDocumentService(
                database.units(),
                database.bodies(),
                contents,
                new Scanners(scanners, strict),
                new FiledCities(filings),
                database.clock());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.getRoot().toPath())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    public void whatAScannerRefusesLeavesNothingAndNamesTheReason() throws Exception {
        scanners.add((name, mediaType, content) -> Optional.empty());
        scanners.add((name, mediaType, content) ->
                new String(content.readAllBytes(), StandardCharsets.UTF_8).contains("EICAR")
                        ? Optional.of(Text.of("发现病毒", "a virus was found"))
                        : Optional.empty());
        assertEquals(
                2,
                upload(Callers.station(), "a.txt", "干净".getBytes(StandardCharsets.UTF_8))
                                .size()
                        / 3);
        PlatformException refusal = assertThrows(
                PlatformException.class,
                () -> upload(Callers.station(), "b.txt", "EICAR".getBytes(StandardCharsets.UTF_8)));
        assertEquals(ErrorCode.INVALID, refusal.code());
        assertEquals("未通过安全检查：发现病毒", refusal.problems().get(0).rule().zh());
        assertEquals(1, files().size());
    }

    @Test
    public void aScannerThatFailsRefusesForTheTimeBeingUnlessItNeedNot() throws Exception {
        scanners.add((name, mediaType, content) -> {
            throw new IOException("the scanner is away");
        });
        byte[] content = "内容".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                ErrorCode.UNAVAILABLE,
                assertThrows(PlatformException.class, () -> upload(Callers.station(), "a.txt", content))
                        .code());
        assertEquals(0, files().size());
        documents = service(false);
        assertEquals(content.length, upload(Callers.station(), "a.txt", content).size());
    }

    @Test
    public void f1_theSweepTakesWhatACrashLeftAndNothingElse() throws Exception {
        Document kept = upload(Callers.station(), "a.txt", "留".getBytes(StandardCharsets.UTF_8));
        Path root = files().get(0).getParent().getParent();
        Path part = Files.writeString(root.resolve("upload1.part"), "half");
        Path orphan =
                Files.writeString(Files.createDirectories(root.resolve("ab")).resolve("ab".repeat(32)), "no row");
        OrphanSweep sweep = new OrphanSweep(documents, contents, Clock.systemUTC());
        assertEquals("what is young may still be under way", 0, sweep.sweep());
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        for (Path file : files()) {
            Files.setLastModifiedTime(file, old);
        }
        assertEquals(2, sweep.sweep());
        assertFalse(Files.exists(part) || Files.exists(orphan));
        try (InputStream in = documents.open(Callers.station(), kept.id())) {
            assertEquals("留", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    public void whatWasUploadedIsGivenOut() throws Exception {
        byte[] content = "服务人员情况表 𠮷㐂".getBytes(StandardCharsets.UTF_8);
        Document document = upload(Callers.station(), "情况表.txt", content);
        assertEquals("text/plain", document.mediaType());
        assertEquals(content.length, document.size());
        assertEquals(Optional.of(document), documents.find(Callers.station(), document.id()));
        try (InputStream in = documents.open(Callers.station(), document.id())) {
            assertArrayEquals(content, in.readAllBytes());
        }
    }

    @Test
    public void onlyItsOwnerAndTheAgenciesSeeIt() throws Exception {
        Document document = upload(Callers.station(), "a.txt", "内容".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(document), documents.find(Callers.city(), document.id()));
        assertEquals(Optional.of(document), documents.find(Callers.province(), document.id()));
        for (Caller stranger : new Caller[] {
            Callers.station(2), Callers.expert(), Callers.enterprise(), Callers.anonymous(), Callers.integrator()
        }) {
            assertEquals(stranger.name(), Optional.empty(), documents.find(stranger, document.id()));
            assertRefused(ErrorCode.NOT_FOUND, () -> documents.open(stranger, document.id()));
        }
        Document own = upload(Callers.station(2), "b.txt", "内容".getBytes(StandardCharsets.UTF_8));
        assertEquals(document.id(), own.id());
        assertEquals(
                "b.txt",
                documents.find(Callers.station(2), own.id()).orElseThrow().name());
        assertEquals(
                "a.txt",
                documents.find(Callers.station(), own.id()).orElseThrow().name());
    }

    @Test
    public void r31_othersDocumentsAreReadForAStatedPurposeAndInOnesRegionOnly() throws Exception {
        byte[] content = "法定代表人身份证明".getBytes(StandardCharsets.UTF_8);
        Document document = upload(Callers.station(), "身份证.txt", content);
        for (Caller official : new Caller[] {Callers.city(), Callers.province()}) {
            assertRefused(ErrorCode.DENIED, () -> documents.open(official, document.id()));
            assertRefused(ErrorCode.INVALID, () -> documents.disclose(official, document.id(), " 看看 "));
            assertRefused(ErrorCode.INVALID, () -> documents.disclose(official, document.id(), null));
        }
        assertEquals(0, disclosures(document));
        assertRefused(ErrorCode.CONFLICT, () -> documents.disclose(Callers.city(), document.id(), "核对身份"));
        filings.insert(new CityFiling(Region.of("130100"), 0, null, "冀备2026-1", LocalDate.of(2026, 3, 1), null));
        try (InputStream in = documents.disclose(Callers.city(), document.id(), " 核对身份 ")) {
            assertArrayEquals(content, in.readAllBytes());
        }
        assertEquals(1, disclosures(document));
        Caller elsewhere = Callers.city("130200");
        assertEquals(Optional.empty(), documents.find(elsewhere, document.id()));
        assertRefused(ErrorCode.NOT_FOUND, () -> documents.disclose(elsewhere, document.id(), "核对身份"));
        assertRefused(ErrorCode.DENIED, () -> documents.disclose(Callers.station(2), document.id(), "核对身份"));
        assertEquals(1, disclosures(document));
    }

    private int disclosures(Document document) {
        return new JpaAuditStore(database.units(), database.bodies())
                .disclosures(List.of(document.id().sha256()), PageRequest.first())
                .items()
                .size();
    }

    @Test
    public void theKindIsToldFromTheContent() throws Exception {
        assertEquals(
                "application/pdf",
                upload(Callers.station(), "a.txt", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))
                        .mediaType());
        assertEquals(
                "image/png",
                upload(Callers.station(), "a", HexFormat.of().parseHex("89504e470d0a1a0a0000"))
                        .mediaType());
        assertEquals(
                "image/jpeg",
                upload(Callers.station(), "a", HexFormat.of().parseHex("ffd8ffe000104a464946"))
                        .mediaType());
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                upload(Callers.station(), "a", zip("[Content_Types].xml", "xl/workbook.xml"))
                        .mediaType());
    }

    @Test
    public void otherKindsAreRefusedAndLeaveNothing() throws Exception {
        assertRefused(ErrorCode.INVALID, () -> upload(Callers.station(), "a.pdf", new byte[0]));
        assertRefused(ErrorCode.INVALID, () -> upload(Callers.station(), "a.pdf", new byte[] {0x7f, 'E', 'L', 'F', 0}));
        assertRefused(
                ErrorCode.INVALID, () -> upload(Callers.station(), "a.txt", new byte[] {(byte) 0xc3, (byte) 0x28}));
        assertRefused(ErrorCode.INVALID, () -> upload(Callers.station(), "a.xlsx", zip("evil.class")));
        assertRefused(
                ErrorCode.INVALID, () -> upload(Callers.station(), "../a.txt", "x".getBytes(StandardCharsets.UTF_8)));
        assertRefused(ErrorCode.INVALID, () -> documents.upload(Callers.station(), "a.txt", new Endless()));
        assertRefused(
                ErrorCode.DENIED, () -> upload(Callers.anonymous(), "a.txt", "x".getBytes(StandardCharsets.UTF_8)));
        try (var files = Files.walk(folder.getRoot().toPath())) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    public void whatIsSharedIsTheTakersAsIfUploadedAndGoesBackWithTheUnit() throws Exception {
        Caller taker = Callers.expert();
        Document brought = upload(Callers.station(), "proof.txt", "证明".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), documents.find(taker, brought.id()));
        assertThrows(
                IllegalStateException.class,
                () -> database.units().write(() -> {
                    documents.share(brought.id(), Callers.station().account(), taker);
                    assertEquals(
                            taker.account(),
                            documents.find(taker, brought.id()).orElseThrow().owner());
                    throw new IllegalStateException("the unit fails");
                }));
        assertEquals(Optional.empty(), documents.find(taker, brought.id()));
        for (int twice = 0; twice < 2; twice++) {
            documents.share(brought.id(), Callers.station().account(), taker);
        }
        assertEquals(
                "proof.txt", documents.find(taker, brought.id()).orElseThrow().name());
        assertArrayEquals(
                "证明".getBytes(StandardCharsets.UTF_8),
                documents.open(taker, brought.id()).readAllBytes());
        assertEquals(brought, documents.find(Callers.station(), brought.id()).orElseThrow());
        assertEquals(List.of(brought.id()), documents.ownedBy(taker.account()));
        assertEquals(
                ErrorCode.NOT_FOUND,
                assertThrows(
                                PlatformException.class,
                                () -> documents.share(
                                        brought.id(), Callers.enterprise().account(), Callers.expert(2)))
                        .code());
    }

    private Document upload(Caller caller, String name, byte[] content) {
        return documents.upload(caller, name, new ByteArrayInputStream(content));
    }

    private static void assertRefused(ErrorCode code, Runnable call) {
        assertEquals(code, assertThrows(PlatformException.class, call::run).code());
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Never ends, so that only the bound can stop the upload. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }
    }
}
