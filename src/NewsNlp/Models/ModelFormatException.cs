namespace NewsNlp;

/// <summary>A model or gazetteer file is not what was expected. The message names what was expected and what was found.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Creates the exception with a message.</summary>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with a general message.</summary>
    public ModelFormatException()
        : base("The model file is not valid.")
    {
    }
}
