#:project ../JiebaNet.Segmenter.csproj

// Compiles dict.txt and hmm.txt beside this file to jieba.bin: dotnet run compile.cs
using JiebaNet.Segmenter;

using var words = new StreamReader("dict.txt");
using var model = new StreamReader("hmm.txt");
using var image = File.Create("jieba.bin");
DictionaryCompiler.Compile(words, model, image);
