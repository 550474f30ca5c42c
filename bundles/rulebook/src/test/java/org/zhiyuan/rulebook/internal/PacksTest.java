package org.zhiyuan.rulebook.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.rule.spi.RulePack;

public class PacksTest {

    private static final RulePack OTHER =
            () -> new ByteArrayInputStream(("{\"ruleBook\":\"x-1\",\"zh\":\"甲\",\"en\":\"x\",\"region\":\"140000\","
                            + "\"basis\":\"hebei-2020\","
                            + "\"parameters\":[{\"id\":\"station.operation.years\",\"value\":2,\"from\":\"2020-01-01\",\"source\":\"s\"}]}")
                    .getBytes(StandardCharsets.UTF_8));

    private final RuleWorld world = new RuleWorld();

    @Test
    public void theProvinceDecidesWhichBookIsActive() {
        world.services.add(OTHER);
        assertEquals("hebei-2020", world.live.ruleBook());
        Packs shanxi = new Packs(world.services, Region.of("140000"));
        LiveRuleBook live = new LiveRuleBook(shanxi, world.changes, world.work, world.clock);
        assertEquals("x-1", live.ruleBook());
        assertEquals(
                2,
                live.inForce("station.operation.years", RuleWorld.TODAY).value().intValueExact());
        assertEquals(
                3,
                live.inForce("station.penalty.years", RuleWorld.TODAY).value().intValueExact());
        assertEquals(List.of("hebei-2020", "x-1"), world.manager.book(null).installed());
    }

    @Test
    public void noOtherBookStandsInForOneThatIsAway() {
        LiveRuleBook live = new LiveRuleBook(
                new Packs(world.services, Region.of("140000")), world.changes, world.work, world.clock);
        assertEquals(
                ErrorCode.UNAVAILABLE,
                assertThrows(PlatformException.class, live::ruleBook).code());
        world.services.add(OTHER);
        assertEquals("it is looked for again", "x-1", live.ruleBook());
    }

    @Test
    public void changesOfOneBookDoNotTouchAnother() {
        world.services.add(OTHER);
        world.published(RuleWorld.YEARS, RuleWorld.number("4"), RuleWorld.TODAY.plusDays(1));
        LiveRuleBook live = new LiveRuleBook(
                new Packs(world.services, Region.of("140000")), world.changes, world.work, world.clock);
        assertEquals(
                2,
                live.inForce("station.operation.years", RuleWorld.TODAY.plusDays(1))
                        .value()
                        .intValueExact());
    }
}
