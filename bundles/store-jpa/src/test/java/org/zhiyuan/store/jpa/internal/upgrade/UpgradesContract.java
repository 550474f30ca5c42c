package org.zhiyuan.store.jpa.internal.upgrade;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.store.jpa.internal.TestDatabase;
import org.zhiyuan.store.jpa.internal.body.BodyStep;
import org.zhiyuan.store.jpa.internal.body.BodyType;
import org.zhiyuan.store.jpa.internal.body.BodyTypes;
import org.zhiyuan.testkit.fixture.Callers;

/** What every database does alike: in which versions bodies are written, and who may change it. */
public abstract class UpgradesContract {

    static final BodyType<?> OLD = BodyTypes.ofPlatform().all().stream()
            .filter(type -> type.name().equals("Round"))
            .findFirst()
            .orElseThrow();
    static final BodyType<?> CHANGED = BodyTypes.ofPlatform().all().stream()
            .filter(type -> type.name().equals("Tie"))
            .findFirst()
            .map(UpgradesContract::next)
            .orElseThrow();

    protected TestDatabase database;

    protected abstract TestDatabase open() throws SQLException;

    @Before
    public void openDatabase() throws SQLException {
        database = open();
    }

    static <T> BodyType<T> next(BodyType<T> type) {
        return new BodyType<>(
                type.name(),
                type.type(),
                type.table(),
                Stream.concat(type.steps().stream(), Stream.of(new BodyStep(body -> {}, body -> {})))
                        .toList());
    }

    WrittenVersions started(BodyType<?>... types) {
        WrittenVersions versions = new WrittenVersions(BodyTypes.of(types));
        versions.start(database.units());
        return versions;
    }

    Upgrades upgrades(WrittenVersions versions) {
        return new Upgrades(database.units(), versions, database.clock());
    }

    @Test
    public void aNewDatabaseIsWrittenInTheNewestVersions() {
        WrittenVersions versions = started(OLD, CHANGED);
        assertEquals(OLD.version(), versions.of(OLD));
        assertEquals(CHANGED.version(), versions.of(CHANGED));
        assertFalse(upgrades(versions).status(Callers.administrator()).underWay());
    }

    @Test
    public void aTypeThatCameLaterIsWrittenAsItIs() throws SQLException {
        database.execute(
                "INSERT INTO body_versions (type_name, written) VALUES ('" + OLD.name() + "', " + OLD.version() + ")");
        assertEquals(CHANGED.version(), started(OLD, CHANGED).of(CHANGED));
    }

    @Test
    public void nobodyElseThanAnAdministratorSeesOrEndsAnUpgrade() {
        Upgrades upgrades = upgrades(started(OLD, CHANGED));
        for (Runnable each :
                new Runnable[] {() -> upgrades.status(Callers.province()), () -> upgrades.end(Callers.province())}) {
            assertEquals(
                    ErrorCode.DENIED,
                    assertThrows(PlatformException.class, each::run).code());
        }
    }

    @Test
    public void anUpgradeThatIsNotUnderWayIsNotEnded() {
        Upgrades upgrades = upgrades(started(OLD, CHANGED));
        assertEquals(
                ErrorCode.CONFLICT,
                assertThrows(PlatformException.class, () -> upgrades.end(Callers.administrator()))
                        .code());
    }

    @Test
    public void startingAgainChangesNothing() {
        started(OLD, CHANGED);
        assertEquals(
                Map.of(OLD.name(), OLD.version(), CHANGED.name(), CHANGED.version()),
                started(OLD, CHANGED).look());
    }

    /** As an older program left it. */
    void written(BodyType<?> type, int version) throws SQLException {
        database.execute(
                "INSERT INTO body_versions (type_name, written) VALUES ('" + type.name() + "', " + version + ")");
    }
}
