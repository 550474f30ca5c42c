package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.RoundSchedule;

/** R36. */
@Service
@Command(scope = "zhiyuan", name = "round-open", description = "Opens a year's round for the province (开启年度认定)")
public class RoundOpenCommand extends PlatformCommand {
    @Argument(index = 0, name = "year", description = "The year (年度)", required = true)
    private int year;

    @Argument(index = 1, name = "opens", description = "First day, such as 2026-03-01 (开始日期)", required = true)
    private String opens;

    @Argument(index = 2, name = "closes", description = "Last day, included (截止日期)", required = true)
    private String closes;

    @Argument(index = 3, name = "notice", description = "Number or title of the notice (申报工作通知)", required = true)
    private String notice;

    @Reference
    private RoundSchedule rounds;

    @Override
    void run(Console console) {
        Round round = rounds.open(
                console.asProvince(),
                Round.announced(year, notice, Days.read("opens", opens), Days.read("closes", closes)));
        console.say(
                round.year() + " 年度认定工作已开启：" + round.opens() + " 至 " + round.closes(),
                "The round of " + round.year() + " is open from " + round.opens() + " to " + round.closes());
    }
}
