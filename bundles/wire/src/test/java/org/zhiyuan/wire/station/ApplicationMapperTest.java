package org.zhiyuan.wire.station;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.station.Conduct;

public class ApplicationMapperTest {

    private static StationApplicationDto dto() {
        StationApplicationDto dto = new StationApplicationDto();
        dto.name = "某服务中心";
        dto.creditCode = "91130102MA0TEXT04W";
        dto.region = "130102";
        return dto;
    }

    @Test
    public void r25r26_anAnswerThatIsNotGivenStaysOpenBothWays() {
        StationApplicationDto dto = dto();
        dto.conduct = new ConductDto();
        dto.conduct.badCredit = false;
        Conduct conduct = StationMapper.fromDto(dto).conduct();
        assertEquals(new Conduct(null, false, null, List.of()), conduct);
        ConductDto shown = StationMapper.application(StationMapper.fromDto(dto)).conduct;
        assertNull(shown.breachOfLaw);
        assertEquals(false, shown.badCredit);
        assertNull(StationMapper.fromDto(dto()).conduct());
    }

    @Test
    public void r19r22_evidenceAndTheFirstDayOfAQualificationAreReadAndShown() {
        StationApplicationDto dto = dto();
        EvidenceDto evidence = new EvidenceDto();
        evidence.clause = "R23";
        evidence.managementDocument = "FEE_STANDARD";
        evidence.document = "e".repeat(64);
        dto.evidence = List.of(evidence);
        QualificationDto qualification = new QualificationDto();
        qualification.name = "资格";
        qualification.validFrom = "2026-01-01";
        dto.qualifications = List.of(qualification);
        StationApplicationDto shown = StationMapper.application(StationMapper.fromDto(dto));
        assertEquals("FEE_STANDARD", shown.evidence.get(0).managementDocument);
        assertEquals(evidence.document, shown.evidence.get(0).document);
        assertEquals("2026-01-01", shown.qualifications.get(0).validFrom);
    }

    @Test
    public void r26_aConductRecordIsReadWithItsSource() {
        NewConductRecordDto dto = new NewConductRecordDto();
        dto.conduct = new ConductDto();
        dto.conduct.underInvestigation = true;
        dto.source = "来函";
        assertEquals(
                new StationMapper.Known(new Conduct(null, null, true, List.of()), "来函"), StationMapper.fromDto(dto));
    }
}
