package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.station.RoundService;

@Service
@Command(scope = "zhiyuan", name = "round-list", description = "Lists the yearly rounds (列出年度认定工作)")
public class RoundListCommand extends PlatformCommand {
    @Reference
    private RoundService rounds;

    @Override
    void run(Console console) {
        Table table = console.table("年度", "Year", "开始", "Opens", "截止", "Closes", "通知", "Notice");
        rounds.list().forEach(round -> console.row(table, round.year(), round.opens(), round.closes(), round.notice()));
        console.print(table);
    }
}
