package org.zhiyuan.core;

import java.util.List;
import org.zhiyuan.verdict.Finding;

/** The only exception that contracts throw: a code, a message people can read, and where known the fields or findings behind it. */
public final class PlatformException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Text text;
    private final transient List<FieldProblem> problems;
    private final transient List<Finding> findings;
    private final boolean full;

    public PlatformException(
            ErrorCode code, Text text, List<FieldProblem> problems, List<Finding> findings, Throwable cause) {
        this(code, text, problems, findings, cause, false);
    }

    private PlatformException(
            ErrorCode code,
            Text text,
            List<FieldProblem> problems,
            List<Finding> findings,
            Throwable cause,
            boolean full) {
        super(text.en(), cause);
        this.full = full;
        this.code = code;
        this.text = text;
        this.problems = List.copyOf(problems);
        this.findings = List.copyOf(findings);
    }

    public PlatformException(ErrorCode code, Text text) {
        this(code, text, List.of(), List.of(), null);
    }

    public static PlatformException invalid(String field, Text rule) {
        return invalid(List.of(new FieldProblem(field, rule)));
    }

    public static PlatformException invalid(List<FieldProblem> problems) {
        FieldProblem first = problems.get(0);
        return new PlatformException(
                ErrorCode.INVALID,
                Text.of(
                        first.field() + "：" + first.rule().zh(),
                        first.field() + ": " + first.rule().en()),
                problems,
                List.of(),
                null);
    }

    /** A verdict that forbids the step; the findings say clause by clause why. */
    public static PlatformException refused(Text text, List<Finding> findings) {
        return new PlatformException(ErrorCode.CONFLICT, text, List.of(), findings, null);
    }

    public static PlatformException conflict(Text text) {
        return new PlatformException(ErrorCode.CONFLICT, text);
    }

    /** CONFLICT: a thing that is at this stage can't do what was asked. */
    public static PlatformException wrongStage(Text noun, Labelled stage, Text refusal) {
        return conflict(Text.of(
                noun.zh() + "当前处于“" + stage.label().zh() + "”阶段，" + refusal.zh(),
                "the " + noun.en() + " is at the stage \"" + stage.label().en() + "\": " + refusal.en()));
    }

    public static PlatformException denied(Text text) {
        return new PlatformException(ErrorCode.DENIED, text);
    }

    /** The noun in both languages, and what was looked for; never a sensitive value. */
    public static PlatformException notFound(Text noun, String key) {
        return new PlatformException(
                ErrorCode.NOT_FOUND, Text.of("没有找到" + noun.zh() + "：" + key, "no such " + noun.en() + ": " + key));
    }

    /** That something new can't start on what reads as another one now (合并). */
    public static PlatformException merged(Text noun, String survivor) {
        return conflict(Text.of(
                "该" + noun.zh() + "已并入" + survivor + "，请以其办理",
                "this " + noun.en() + " has been merged into " + survivor + "; go on with that one"));
    }

    public static PlatformException stale() {
        return new PlatformException(
                ErrorCode.STALE,
                Text.of("该内容已被他人修改，请重新读取后再试", "somebody else has changed this meanwhile; read it again and retry"));
    }

    public static PlatformException unavailable(Text text) {
        return new PlatformException(ErrorCode.UNAVAILABLE, text);
    }

    /** UNAVAILABLE, as there is no room to store anything (存储空间不足); reading goes on. */
    public static PlatformException full(Throwable cause) {
        return new PlatformException(
                ErrorCode.UNAVAILABLE,
                Text.of(
                        "存储空间不足，暂时不能保存；查询不受影响，请稍后重试",
                        "there is no room left to store anything; reading goes on, try again later"),
                List.of(),
                List.of(),
                cause,
                true);
    }

    /** Whether there is no room to store anything. */
    public boolean isFull() {
        return full;
    }

    public ErrorCode code() {
        return code;
    }

    public Text text() {
        return text;
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    public List<Finding> findings() {
        return findings;
    }
}
