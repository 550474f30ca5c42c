package org.zhiyuan.author;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.Result;

/** Each archetype gives a project that compiles without warnings and whose own tests pass; nothing is to be changed first. */
public class NewProjectTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path in() {
        return folder.getRoot().toPath();
    }

    private Generated passes(String kind, String test, int atLeast, String... arguments) throws Exception {
        Generated project = Generated.of(kind, in(), arguments);
        assertEquals(List.of(), project.unfilled());
        Result result = project.compile().test(test);
        assertEquals(result.getFailures().toString(), 0, result.getFailureCount());
        assertTrue("ran " + result.getRunCount(), result.getRunCount() >= atLeast);
        return project;
    }

    @Test
    public void r84_aServiceTypeKeepsItsContract() throws Exception {
        Generated project = passes(
                "service-type",
                "org.example.openday.internal.OwnServiceTypeTest",
                10,
                "open-day",
                "nameZh=企业开放日",
                "nameEn=Open day");
        String registered = project.text("src/main/resources/OSGI-INF/blueprint/open-day.xml");
        assertTrue(registered, registered.contains("value=\"企业开放日\""));
    }

    @Test
    public void aServiceTypeNeedsNothingButItsName() throws Exception {
        passes("service-type", "org.example.openday.internal.OwnServiceTypeTest", 10, "open-day");
    }

    @Test
    public void r13_aCityKeepsItsContract() throws Exception {
        passes(
                "city",
                "cn.test.cz.internal.OwnCityTest",
                6,
                "cangzhou",
                "region=130900",
                "nameZh=沧州市",
                "nameEn=Cangzhou",
                "least=2",
                "groupId=cn.test",
                "package=cn.test.cz");
    }

    @Test
    public void r55_anExpertTypeKeepsItsContract() throws Exception {
        passes("expert-type", "org.example.standards.internal.OwnExpertTypeTest", 7, "standards", "years=8");
    }

    @Test
    public void r1_aRulePackKeepsItsContract() throws Exception {
        Generated project =
                passes("rule-pack", "org.example.trial.internal.OwnRulePackTest", 8, "trial", "region=140000");
        assertTrue(project.text("src/main/resources/org/example/trial/internal/book.json")
                .contains("\"basis\": \"hebei-2020\""));
    }

    @Test
    public void theProjectNamesThePlatformsVersionAndTheFolderOfItsArtifacts() throws IOException {
        String pom = Generated.of("service-type", in(), "open-day").text("pom.xml");
        assertTrue(pom, pom.contains("<zhiyuan.version>" + BomTest.version() + "</zhiyuan.version>"));
        assertTrue(
                pom,
                pom.contains("<zhiyuan.repository>" + in().resolve("repository").toUri()));
    }

    @Test
    public void whatDoesNotFitIsRefusedAndNothingIsWritten() throws IOException {
        refused("Say region=", "city", "cangzhou");
        refused("region must be of the form", "city", "cangzhou", "region=310000");
        refused("The name must be", "service-type", "Open Day");
        refused("The name must be", "service-type", "open-");
        refused("nameEn must be of the form", "service-type", "open-day", "nameEn=a<b");
        refused("is no KEY=VALUE", "service-type", "open-day", "colour=red");
        refused("is no KEY=VALUE", "service-type", "open-day", "nameZh");
        refused("is no name of a Java package", "service-type", "switch");
        assertEquals(0, in().toFile().list().length);
    }

    @Test
    public void whatIsThereAlreadyIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectory(in().resolve("open-day")).resolve("mine"), "mine");
        refused("is there already", "service-type", "open-day");
        assertEquals(List.of("mine"), List.of(in().resolve("open-day").toFile().list()));
    }

    private void refused(String why, String kind, String... arguments) {
        Refused refused = assertThrows(Refused.class, () -> Generated.of(kind, in(), arguments));
        assertTrue(refused.getMessage(), refused.getMessage().contains(why));
        assertTrue(refused.zh(), refused.zh().codePoints().anyMatch(Character::isIdeographic));
    }
}
