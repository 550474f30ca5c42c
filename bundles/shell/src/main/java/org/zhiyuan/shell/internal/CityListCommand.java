package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.station.CityService;

@Service
@Command(scope = "zhiyuan", name = "city-list", description = "Lists city organisations (列出市级专门服务机构)")
public class CityListCommand extends PlatformCommand {
    @Reference
    private CityService cities;

    @Override
    void run(Console console) {
        Table table = console.table(
                "区划",
                "Region",
                "机构",
                "Agency",
                "插件在用",
                "Bundle there",
                "推荐文号",
                "Recommended by",
                "推荐日期",
                "On",
                "备案号",
                "Filing",
                "备案日期",
                "Filed on");
        cities.list().forEach(city -> {
            CityRecommendation recommendation = city.recommendation();
            console.row(
                    table,
                    city.region(),
                    city.agency(),
                    city.available(),
                    recommendation == null ? null : recommendation.document(),
                    recommendation == null ? null : recommendation.date(),
                    city.filing(),
                    city.filedOn());
        });
        console.print(table);
    }
}
