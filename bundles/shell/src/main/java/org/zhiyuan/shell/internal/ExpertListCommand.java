package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;

@Service
@Command(scope = "zhiyuan", name = "expert-list", description = "Lists experts and applicants (列出专家及其申请)")
public class ExpertListCommand extends RegionalCommand {
    @Option(name = "--stage", description = "Stage (阶段)")
    @Completion(CodeCompleter.ExpertStages.class)
    private String stage;

    @Option(name = "--type", description = "technical, management, finance, legal (专家类型)")
    @Completion(ExpertTypeCompleter.class)
    private String type;

    @Option(name = "--words", description = "Words in name, field or skills (姓名、专长中的字词)")
    private String words;

    @Reference
    private ExpertService experts;

    @Override
    void run(Console console) {
        ExpertQuery query = new ExpertQuery(
                region(),
                Codes.read("stage", ExpertStage.class, stage),
                type == null ? null : new ExpertType(type),
                words);
        Page<Expert> found = experts.list(console.caller(), query, page());
        Table table =
                console.table("标识", "Id", "姓名", "Name", "区划", "Region", "类型", "Types", "阶段", "Stage", "聘书", "Letter");
        found.items()
                .forEach(expert -> console.row(
                        table,
                        expert.id(),
                        expert.application().name(),
                        expert.region(),
                        expert.application().types(),
                        expert.stage(),
                        expert.letter() == null ? "" : expert.letter().number()));
        console.print(table, found.next());
    }
}
