package org.zhiyuan.wire;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.ProfessionDto;
import org.zhiyuan.wire.station.NewAssessmentDto;
import org.zhiyuan.wire.station.StaffMemberDto;
import org.zhiyuan.wire.station.StationApplicationDto;
import org.zhiyuan.wire.station.StationMapper;

public class InputTest {

    @Test
    public void everyProblemIsToldOnceWithItsPath() {
        StationApplicationDto dto = new StationApplicationDto();
        dto.name = "某服务中心";
        dto.creditCode = "91130102MA0TEXT04X";
        dto.region = "13";
        dto.foundedOn = "2026-02-29";
        StaffMemberDto member = new StaffMemberDto();
        member.name = "员工";
        member.education = "GENIUS";
        member.title = "SENIOR";
        dto.staff = Arrays.asList(member, null);

        List<FieldProblem> problems = refused(() -> StationMapper.fromDto(dto));

        assertEquals(
                List.of("creditCode", "region", "foundedOn", "staff[0].education", "staff[1]"),
                problems.stream().map(FieldProblem::field).toList());
    }

    @Test
    public void anEnumsProblemNamesWhatIsAllowed() {
        ExpertApplicationDto dto = new ExpertApplicationDto();
        dto.profession = new ProfessionDto();
        dto.profession.titleField = "ART";

        FieldProblem problem = refused(() -> ExpertMapper.fromDto(dto)).stream()
                .filter(found -> found.field().equals("profession.titleField"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "must be one of RESEARCH_OR_ENGINEERING, ACCOUNTING_AUDIT_ECONOMICS, LAW, OTHER",
                problem.rule().en());
    }

    @Test
    public void aTextThatDeceivesIsRefusedAndWhatMeansTheSameIsOneText() {
        ExpertApplicationDto dto = new ExpertApplicationDto();
        dto.name = "张\u202e三";
        FieldProblem problem = refused(() -> ExpertMapper.fromDto(dto)).stream()
                .filter(found -> found.field().equals("name"))
                .findFirst()
                .orElseThrow();
        assertEquals(true, problem.rule().en().contains("at place 2 the character U+202E"));

        StationApplicationDto station = new StationApplicationDto();
        station.name = "买买提•服务中心";
        station.creditCode = "91130102MA0TEXT04W";
        station.region = "130102";
        assertEquals("买买提·服务中心", StationMapper.fromDto(station).name());
    }

    @Test
    public void r87_anIdNumberInAFreeTextIsRefusedAndNotRepeated() {
        StationApplicationDto dto = new StationApplicationDto();
        dto.name = "张三 130102198502280019";
        FieldProblem problem = refused(() -> StationMapper.fromDto(dto)).stream()
                .filter(found -> found.field().equals("name"))
                .findFirst()
                .orElseThrow();
        assertEquals(true, problem.rule().en().startsWith("holds a person's ID number"));
        assertEquals(false, problem.toString().contains("130102198502280019"));
    }

    @Test
    public void aProblemNeverQuotesTheIdNumber() {
        ExpertApplicationDto dto = new ExpertApplicationDto();
        dto.idNumber = "130102198502280018";

        PlatformException refusal = assertThrows(PlatformException.class, () -> ExpertMapper.fromDto(dto));

        assertEquals(
                false,
                refusal.text().zh().contains(dto.idNumber)
                        || refusal.problems().toString().contains(dto.idNumber));
    }

    @Test
    public void r47_allThatAnApplicationLacksIsToldAtOnce() {
        ExpertApplicationDto dto = new ExpertApplicationDto();
        dto.region = "nowhere";
        dto.call = "no call";
        dto.invitationCode = "\u0000";

        List<String> fields = refused(() -> ExpertMapper.applying(dto)).stream()
                .map(FieldProblem::field)
                .toList();

        assertEquals(
                List.of(),
                List.of("call", "invitationCode", "region", "name", "idNumber").stream()
                        .filter(field -> !fields.contains(field))
                        .toList());
    }

    @Test
    public void aFlagThatDecidesMustBeStated() {
        NewAssessmentDto dto = new NewAssessmentDto();
        dto.report = "实地测评";

        assertEquals(
                "recommended", refused(() -> StationMapper.fromDto(dto)).get(0).field());
    }

    @Test
    public void rareCharactersPassAndControlCharactersDoNot() {
        assertEquals("𠮷㐂\n", text("𠮷㐂\n"));
        assertThrows(PlatformException.class, () -> text("a\u0000b"));
        assertThrows(PlatformException.class, () -> text("lone \ud842"));
        assertThrows(PlatformException.class, () -> text("长".repeat(4001)));
        assertEquals(4000, text("𠮷".repeat(4000)).codePointCount(0, 8000));
    }

    @Test
    public void dateOfAnXmlClientMayCarryAnOffset() {
        assertEquals(LocalDate.of(2026, 11, 22), Moments.date("2026-11-22+08:00"));
        assertEquals(LocalDate.of(2026, 11, 22), Moments.date("2026-11-22Z"));
        assertThrows(PlatformException.class, () -> Moments.date("2026-11-22T00:00:00"));
        assertThrows(PlatformException.class, () -> Moments.date("22.11.2026"));
        assertThrows(PlatformException.class, () -> Moments.date("0001-01-01"));
    }

    @Test
    public void aMomentWithoutOffsetIsShanghaiTime() {
        Instant nine = Instant.parse("2026-11-22T01:00:00Z");
        assertEquals(nine, Moments.moment("2026-11-22T09:00:00"));
        assertEquals(nine, Moments.moment("2026-11-22T09:00:00+08:00"));
        assertEquals(nine, Moments.moment("2026-11-22T01:00:00.000Z"));
        assertEquals("2026-11-22T09:00:00+08:00", Moments.text(nine));
        assertThrows(PlatformException.class, () -> Moments.moment("2026-11-22"));
        assertThrows(PlatformException.class, () -> Moments.moment("2026-11-22T25:00:00+08:00"));
    }

    private static String text(String value) {
        return Input.read(value, (in, text) -> in.text("text", text));
    }

    private static List<FieldProblem> refused(ThrowingRunnable work) {
        PlatformException refusal = assertThrows(PlatformException.class, work);
        assertEquals(ErrorCode.INVALID, refusal.code());
        return refusal.problems();
    }
}
