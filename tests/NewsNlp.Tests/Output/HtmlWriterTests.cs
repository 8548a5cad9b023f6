using NewsNlp.Output;

namespace NewsNlp.Tests.Output;

public class HtmlWriterTests
{
    [Fact]
    public void Write_OneOfEverything_EqualsRecordedFile() => GoldenFile.Check("bridge.html", Written(SampleDocuments.Bridge()));

    [Fact]
    public void Write_MarkupInText_IsEscaped() => Written(SampleDocuments.Bare("<script>alert('x')</script> \"&\""))
        .Should().Contain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;&amp;&quot;").And.NotContain("<script");

    [Fact]
    public void Write_ControlsAndLoneSurrogates_AreReplaced() =>
        Written(SampleDocuments.Bare("a\0b\u001bc\ud83dd🙂")).Should().Contain("a�b�c�d🙂");

    [Theory]
    [InlineData("mark")]
    [InlineData("span")]
    [InlineData("p")]
    [InlineData("li")]
    public void Write_Elements_AreClosedAsOftenAsOpened(string element)
    {
        var html = Written(SampleDocuments.Bridge());
        Count(html, $"<{element}>", $"<{element} ").Should().BePositive().And.Be(Count(html, $"</{element}>"));
    }

    [Fact]
    public void Write_WithoutBlocks_KeepsTheWholeText() => Written(SampleDocuments.Bare("One line.")).Should().Contain("<p>One line.</p>");

    private static int Count(string text, params string[] parts) => parts.Sum(p => text.Split(p).Length - 1);

    private static string Written(NewsDocument document)
    {
        using var writer = new StringWriter();
        HtmlWriter.Write(writer, document);
        return writer.ToString();
    }
}
