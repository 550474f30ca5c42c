package org.zhiyuan.generator.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.zhiyuan.core.Step;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertSource;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Letter;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.Term;
import org.zhiyuan.testkit.fixture.Experts;

/** Makes the n-th synthetic expert: eight in ten serve, with a letter and an agreement; the others wait, or were turned away. */
final class ExpertMaker {

    private static final List<ExpertStage> OTHERS =
            List.of(ExpertStage.UNDER_REVIEW, ExpertStage.ADMITTED, ExpertStage.REJECTED);
    private static final List<ExpertType> TYPES =
            List.of(ExpertType.TECHNICAL, ExpertType.MANAGEMENT, ExpertType.FINANCE, ExpertType.LEGAL);
    private static final String[] FIELDS = {"装备制造企业的智能化改造", "精细化工工艺与安全", "企业财务管理与税务筹划", "合同与知识产权保护", "市场开拓与品牌建设"};
    private static final String[] SKILLS = {"智能制造", "工艺改进", "节能降碳", "税务", "融资", "合同", "专利", "出口", "质量管理", "数字化"};

    private final Synthetic synthetic;

    ExpertMaker(Synthetic synthetic) {
        this.synthetic = synthetic;
    }

    Expert make(int number) {
        Random random = synthetic.random('e', number);
        ExpertApplication application = application(number, random);
        Expert serving = Experts.serving(synthetic.id('e', number), synthetic.owner('e', number), application);
        Letter letter = new Letter(
                "冀志聘合成-" + synthetic.id('e', number),
                LocalDate.of(2025, 12, 1),
                serving.agreement().validFrom(),
                serving.agreement().validUntil(),
                null,
                null,
                null);
        if (random.nextInt(10) < 8) {
            return serving.with(new Term(letter, serving.agreement()), List.of());
        }
        ExpertStage stage = OTHERS.get(random.nextInt(OTHERS.size()));
        return Experts.unlettered(serving)
                .moved(new Step(null, stage.name(), synthetic.moment(number), serving.owner(), null));
    }

    private ExpertApplication application(int number, Random random) {
        ExpertType type = TYPES.get(random.nextInt(TYPES.size()));
        return Experts.builder().with(builder -> {
            builder.name = synthetic.person(random);
            builder.idNumber = synthetic.idNumber(number);
            builder.phone = synthetic.phone(number);
            builder.region = synthetic.county(number);
            builder.source = ExpertSource.values()[random.nextInt(ExpertSource.values().length)];
            builder.employerName = "合成单位" + number / 20;
            builder.types = type.equals(ExpertType.TECHNICAL) ? Set.of(type) : Set.of(type, ExpertType.TECHNICAL);
            builder.merits = type.equals(ExpertType.FINANCE) ? Set.of(Merit.CERTIFIED_PUBLIC_ACCOUNTANT) : Set.of();
            builder.field = FIELDS[random.nextInt(FIELDS.length)];
            builder.skills = List.of(SKILLS[random.nextInt(SKILLS.length)], SKILLS[random.nextInt(SKILLS.length)]);
        });
    }
}
