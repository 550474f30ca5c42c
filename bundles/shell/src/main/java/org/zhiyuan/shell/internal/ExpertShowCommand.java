package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.ExpertStage;

@Service
@Command(scope = "zhiyuan", name = "expert-show", description = "Shows one expert, personal data masked (显示专家)")
public class ExpertShowCommand extends PlatformCommand {
    @Argument(name = "id", description = "The expert's id (专家标识)", required = true)
    @Completion(ExpertIdCompleter.class)
    private String id;

    @Reference
    private ExpertService experts;

    @Override
    void run(Console console) {
        Expert expert = experts.get(console.caller(), new ExpertId(id));
        console.line("姓名", "Name", expert.application().name());
        console.line("身份证号码", "ID number", expert.application().idNumber().masked());
        console.line("联系电话", "Phone", expert.application().phone().masked());
        console.line("区划", "Region", expert.region());
        console.line("类型", "Types", expert.application().types());
        console.line("专长", "Field", expert.application().field());
        console.line("阶段", "Stage", expert.stage());
        console.line("版本", "Version", expert.version());
        if (expert.letter() != null) {
            console.line(
                    "聘书", "Letter", expert.letter().number(), expert.letter().issuedOn());
        }
        if (expert.proposal() != null) {
            console.line(
                    "待复核",
                    "Proposed",
                    expert.proposal().act(),
                    expert.proposal().decision(),
                    expert.proposal().at());
        }
        if (expert.filing() != null) {
            console.line(
                    "备案", "On file", expert.filing().number(), expert.filing().filedOn());
            console.line(
                    "全国系统",
                    "National system",
                    expert.registration().state(),
                    expert.registration().number());
        }
        console.line(
                "暂停",
                "Paused",
                expert.pause() == null
                        ? null
                        : Days.span(expert.pause().from(), expert.pause().until()));
        Agreement agreement = expert.agreement();
        if (agreement != null) {
            console.line(
                    "协议",
                    "Agreement",
                    agreement.number(),
                    Days.span(agreement.validFrom(), agreement.validUntil()),
                    agreement.signatures().size() + "/" + agreement.parties().size());
        }
        Histories.verdict(console, expert.verdict());
        Histories.steps(console, expert.history(), ExpertStage.class);
    }
}
