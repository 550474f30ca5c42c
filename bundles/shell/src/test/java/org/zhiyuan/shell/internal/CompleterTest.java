package org.zhiyuan.shell.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.support.completers.ArgumentCommandLine;
import org.junit.Test;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

public class CompleterTest {
    @Test
    public void codesAreCompletedWithTheirNamesInThePersonsLanguage() {
        List<Candidate> chinese = candidates(new CodeCompleter.StationStages(), "zh_CN.UTF-8", "re");
        assertEquals(
                List.of("RECOMMENDED", "REJECTED", "REGISTERED", "RECTIFICATION", "REVOKED"),
                chinese.stream().map(Candidate::value).toList());
        assertEquals(
                List.of("已推荐", "不通过", "已注册", "整改", "已撤销"),
                chinese.stream().map(Candidate::descr).toList());
        assertEquals(
                "recommended",
                candidates(new CodeCompleter.StationStages(), "en_GB.UTF-8", "RECO")
                        .get(0)
                        .descr());
    }

    @Test
    public void nothingTypedOffersAll() {
        assertEquals(4, candidates(new CodeCompleter.FounderGroups(), "zh", "").size());
        assertEquals(20, candidates(new CodeCompleter.Industries(), "zh", null).size());
    }

    @Test
    public void regionsAreTheProvinceAndWhoAdministersWithinIt() {
        List<Candidate> regions = candidates(new RegionCompleter(), "zh", "1301");
        assertEquals(
                List.of("130100 石家庄市", "130181 辛集市"),
                regions.stream()
                        .map(region -> region.value() + " " + region.descr())
                        .toList());
        assertTrue(candidates(new RegionCompleter(), "zh", "13").stream()
                .anyMatch(region -> region.value().equals("130000")));
    }

    @Test
    public void completedIsWhatStandsBeforeTheCursor() {
        List<String> found = new ArrayList<>();
        CommandLine line = new ArgumentCommandLine("WOMX", 3);
        assertEquals(0, new CodeCompleter.FounderGroups().complete(Sessions.of(Map.of("LANG", "zh")), line, found));
        assertEquals(List.of("WOMEN "), found);
        assertEquals(
                -1,
                new CodeCompleter.FounderGroups()
                        .complete(Sessions.of(Map.of()), new ArgumentCommandLine("X", 1), found));
    }

    @Test
    public void aKeyPressIsNeverRefused() {
        ListCompleter refused = new ListCompleter() {
            @Override
            Stream<Candidate> candidates(Console console) {
                throw PlatformException.unavailable(Text.of("数据库暂不可用", "the database is away"));
            }
        };
        assertEquals(List.of(), candidates(refused, "zh", ""));
    }

    @Test
    public void whatNothingCompletesIsTakenAsTyped() {
        assertEquals("bob", candidates(new TypedCompleter(), "zh", "bob").get(0).value());
        assertEquals(List.of(), candidates(new TypedCompleter(), "zh", ""));
    }

    private static List<Candidate> candidates(Completer completer, String language, String typed) {
        List<Candidate> found = new ArrayList<>();
        completer.completeCandidates(
                Sessions.of(Map.of("LANG", language)),
                new ArgumentCommandLine(typed, typed == null ? 0 : typed.length()),
                found);
        return found;
    }
}
