package vn.motcua.kiosk.handout;

import java.io.File;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.compilers.DirectExpressionValueFilter;
import net.sf.jasperreports.compilers.JavaDirectExpressionValueFilter;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRDefaultCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * Compiles templates whose expressions only name a parameter, a field or a variable. Nothing has to
 * be compiled then: a template that somebody changed needs no Java compiler on the counter, and
 * cannot bring a program with it.
 */
public final class PlainExpressions extends JRAbstractCompiler {

  static final String LANGUAGE = "plain";

  /** JasperReports makes it by its name, which stands in its properties. */
  public PlainExpressions(JasperReportsContext context) {
    super(context, false);
  }

  @Override
  protected DirectExpressionValueFilter directValueFilter() {
    return JavaDirectExpressionValueFilter.instance();
  }

  @Override
  protected void checkLanguage(String language) throws JRException {
    if (!language.equals(LANGUAGE)) {
      throw new JRException(
          "language phải là \"" + LANGUAGE + "\", không phải \"" + language + "\"");
    }
  }

  /** Only asked for where something is more than a name. */
  @Override
  protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) {
    return new JRDefaultCompilationSourceCode(
        task.getExpressions().stream()
            .map(JRExpression::getText)
            .collect(Collectors.joining("», «")),
        null);
  }

  @Override
  protected String compileUnits(JRCompilationUnit[] units, String classpath, File folder) {
    return Stream.of(units)
        .map(u -> u.getCompilationSource().getCode())
        .collect(Collectors.joining("», «", "chỉ được gọi tên $P{…}, $F{…}: «", "»"));
  }

  @Override
  protected JREvaluator loadEvaluator(Serializable data, String unit) {
    return new Names();
  }

  @Override
  protected String getSourceFileName(String unit) {
    return unit;
  }

  /** Names are looked up by JasperReports itself; what is asked here would be more than a name. */
  private static final class Names extends JREvaluator {

    @Override
    protected void customizedInit(
        java.util.Map<String, net.sf.jasperreports.engine.fill.JRFillParameter> parameters,
        java.util.Map<String, net.sf.jasperreports.engine.fill.JRFillField> fields,
        java.util.Map<String, net.sf.jasperreports.engine.fill.JRFillVariable> variables) {}

    @Override
    protected Object evaluate(int id) {
      throw new IllegalStateException("expression " + id + " is more than a name");
    }

    @Override
    protected Object evaluateOld(int id) {
      return evaluate(id);
    }

    @Override
    protected Object evaluateEstimated(int id) {
      return evaluate(id);
    }
  }
}
