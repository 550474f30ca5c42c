package org.zhiyuan.supervision.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.document.Document;
import org.zhiyuan.document.DocumentOperation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.supervision.Disclosure;
import org.zhiyuan.testkit.MemoryAuditStore;
import org.zhiyuan.testkit.MemoryDocuments;
import org.zhiyuan.testkit.MemoryEnterpriseStore;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** Who has read one's data, R87. */
public class DisclosureReaderTest {
    private final MemoryStationStore stations = new MemoryStationStore();
    private final MemoryUnitOfWork work = new MemoryUnitOfWork(stations);
    private final MemoryDocuments documents = new MemoryDocuments(new TestClock());
    private final DisclosureReader reader = new DisclosureReader(
            new MemoryAuditStore(work),
            stations,
            new MemoryExpertStore(),
            new MemoryEnterpriseStore(),
            documents,
            work);

    private void log(Operation operation, String subject, String purpose) {
        work.write(() -> {
            work.log(new Change(
                    Instant.parse("2026-11-22T02:00:00Z"),
                    Callers.city(),
                    operation,
                    "station",
                    subject,
                    Region.of("130102"),
                    List.of(Details.of("purpose", purpose))));
            return null;
        });
    }

    @Test
    public void r87_onesOwnDisclosuresAndNothingElseAreShown() {
        Station own = stations.insert(Stations.station(StationStage.TITLED));
        Caller station = Callers.of(own.owner(), "station", Callers.station().role(), Region.of("130102"));
        log(StationOperation.STATION_DISCLOSE, own.id().value(), "核实法人身份");
        log(StationOperation.STATION_ASSESS, own.id().value(), "不是查阅");
        log(StationOperation.STATION_DISCLOSE, "f".repeat(32), "他人的");
        List<Disclosure> shown = reader.own(station, PageRequest.first()).items();
        assertEquals(1, shown.size());
        assertEquals("核实法人身份", shown.get(0).purpose());
        assertEquals(Callers.city().name(), shown.get(0).byName());
        Document uploaded = documents.upload(station, "身份证.txt", new ByteArrayInputStream(new byte[] {'x'}));
        log(DocumentOperation.DOCUMENT_DISCLOSE, uploaded.id().sha256(), "核对法人身份证明");
        assertEquals(
                List.of("核对法人身份证明", "核实法人身份"),
                reader.own(station, PageRequest.first()).items().stream()
                        .map(Disclosure::purpose)
                        .toList());
        assertEquals(
                List.of(), reader.own(Callers.station(77), PageRequest.first()).items());
        assertThrows(PlatformException.class, () -> reader.own(Callers.city(), PageRequest.first()));
    }
}
