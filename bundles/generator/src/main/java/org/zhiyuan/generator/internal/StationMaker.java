package org.zhiyuan.generator.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.testkit.fixture.Stations;

/** Makes the n-th synthetic station: seven in ten with a title, the others on their way or turned away. */
final class StationMaker {

    private static final List<StationStage> OTHERS = List.of(
            StationStage.DRAFT,
            StationStage.CITY_ASSESSMENT,
            StationStage.RECOMMENDED,
            StationStage.SUPPLEMENT,
            StationStage.JOINT_GRANT,
            StationStage.NOT_RECOMMENDED,
            StationStage.REJECTED);
    private static final String[] KINDS = {"中小企业服务中心", "科技企业孵化器", "创业服务有限公司", "产业集群服务平台", "技术转移中心"};

    private final Synthetic synthetic;

    StationMaker(Synthetic synthetic) {
        this.synthetic = synthetic;
    }

    Station make(int number) {
        Random random = synthetic.random('s', number);
        StationStage stage = random.nextInt(10) < 7 ? StationStage.TITLED : OTHERS.get(random.nextInt(OTHERS.size()));
        Station station = Stations.station(
                synthetic.id('s', number), synthetic.owner('s', number), stage, application(number, random));
        return stage == StationStage.TITLED ? station.with(title(number)) : station;
    }

    private static Title title(int number) {
        return Title.granted(String.format("冀志站合成-%05d", number), LocalDate.of(2025, 12, 1), "合成数据，不是真实称号");
    }

    private StationApplication application(int number, Random random) {
        Region county = synthetic.county(number);
        return Stations.builder().with(builder -> {
            builder.name = Divisions.name(county).zh() + KINDS[random.nextInt(KINDS.length)] + "（合成" + number + "）";
            builder.creditCode = synthetic.creditCode(number);
            builder.region = county;
            builder.foundedOn = LocalDate.of(2005 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
            builder.principal = synthetic.person(random);
            builder.principalId = synthetic.idNumber(1_000_000 + number);
            builder.contact = new Contact(synthetic.person(random), synthetic.phone(number));
            builder.staff = Stations.staff(8 + random.nextInt(20), 1 + random.nextInt(2));
        });
    }
}
